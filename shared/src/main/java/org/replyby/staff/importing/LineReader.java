package org.replyby.staff.importing;

import java.util.function.IntFunction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.usecases.importing.TableLine;

/** Reads one line of a table after the other. */
record LineReader(
    RowReader rows,
    ImportKind kind,
    JurisdictionId jurisdiction,
    IntFunction<String> key,
    PhoneNumbers phones) {
  TableLine read(CsvLines.Line line) {
    var row = rows.row(line);
    var number = line.number();
    var cells = line.cells();
    return switch (kind) {
      case LETTERS -> LetterRows.read(rows, jurisdiction, key.apply(number), number, cells, row);
      case OFFICIALS ->
          new OfficialRows(rows, phones).read(jurisdiction, key.apply(number), number, cells, row);
    };
  }
}
