package org.replyby.staff.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader;

/**
 * Reads CSV as spreadsheets save it, in UTF-8. The file is looked through once before its first
 * line is read: for what makes it no table, and for how its dates are written.
 */
public final class CsvTableReader implements TableReader {
  public static final int MOST_LINES = 10_000;

  /** A line that is longer has a quotation mark too many, most likely. */
  private static final int LONGEST_LINE = 100_000;

  private final PhoneNumbers phones;

  public CsvTableReader(PhoneNumbers phones) {
    this.phones = phones;
  }

  @Override
  public Opened open(
      InputStream csv, ImportKind kind, JurisdictionId jurisdiction, IntFunction<String> key) {
    var file = bytes(csv);
    var refusal = TableBytes.refusal(file);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    var columns = Columns.of(kind);
    var lines = CsvLines.of(file, columns);
    try {
      var first = lines.first();
      if (first.isEmpty()) {
        return refused(TableBytes.EMPTY);
      }
      if (first.get().length() > LONGEST_LINE) {
        return refused(tooLong(first.get()));
      }
      var heading = Heading.of(columns, first.get());
      var problems = heading.problems();
      if (!problems.isEmpty()) {
        return new Opened.Refused(problems);
      }
      var dates = new FileDates();
      var wrong = lookThrough(lines, heading, dates);
      if (wrong.isPresent()) {
        return refused(wrong.get());
      }
      var rows = new RowReader(heading, dates, lines.separatorName());
      var reader = new LineReader(rows, kind, jurisdiction, key, phones);
      return new Opened.Ready(heading.names(), rows(lines, heading, reader));
    } catch (CsvLines.Broken broken) {
      return refused(
          "a quotation mark is wrong %s: a cell that has one begins and ends with one, and those inside it are doubled. Save the table again from the spreadsheet"
              .formatted(broken.where()));
    }
  }

  /** Empty if each line can be read; all dates are seen then. */
  private static Optional<String> lookThrough(CsvLines lines, Heading heading, FileDates dates) {
    var count = 0;
    for (var all = below(lines, heading).iterator(); all.hasNext(); ) {
      var line = all.next();
      count++;
      if (count > MOST_LINES) {
        return Optional.of("the table has more than 10,000 lines: split it into several tables");
      }
      if (line.length() > LONGEST_LINE) {
        return Optional.of(tooLong(line));
      }
      heading.seeDates(line, dates);
    }
    return count == 0 ? Optional.of("the table has no line below its heading") : Optional.empty();
  }

  private static String tooLong(CsvLines.Line line) {
    return "line %d has more than 100,000 characters: a quotation mark may be missing. Save the table again from the spreadsheet"
        .formatted(line.number());
  }

  private static Stream<CsvLines.Line> below(CsvLines lines, Heading heading) {
    Iterable<CsvLines.Line> all = lines::iterator;
    return StreamSupport.stream(all.spliterator(), false)
        .skip(1)
        .filter(line -> !heading.isExample(line));
  }

  private static Iterator<TableLine> rows(CsvLines lines, Heading heading, LineReader reader) {
    return below(lines, heading).map(reader::read).iterator();
  }

  @Override
  public List<CellProblem> problems(
      ImportKind kind, List<String> columns, List<Violation> violations) {
    var heading = Heading.of(Columns.of(kind), new CsvLines.Line(1, columns));
    return violations.stream().map(new PlainProblems(heading)::of).toList();
  }

  private static Opened refused(String problem) {
    return new Opened.Refused(List.of(new CellProblem("", problem)));
  }

  private static byte[] bytes(InputStream csv) {
    try {
      return csv.readNBytes(TableBytes.MOST + 1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
