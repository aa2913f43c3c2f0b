package org.replyby.staff.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.replyby.model.imports.ImportKind;

/**
 * An empty table to begin with: the heading, and one example, which is passed over if it is left
 * in. It has the mark of UTF-8 in front, without which Excel saves other letters wrongly.
 */
public final class TableTemplate {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private TableTemplate() {}

  public static String csv(ImportKind kind) {
    var text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    var csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(shown(kind).stream().map(ImportColumn::heading).toList());
    csv.writeRecord(shown(kind).stream().map(ImportColumn::example).toList());
    return text.toString();
  }

  /** The columns of the empty table. */
  public static List<ImportColumn> shown(ImportKind kind) {
    return Columns.of(kind).all().stream().filter(ImportColumn::isInTemplate).toList();
  }

  /** All columns that are known. */
  public static List<ImportColumn> known(ImportKind kind) {
    return Columns.of(kind).all();
  }
}
