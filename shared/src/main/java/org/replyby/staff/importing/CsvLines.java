package org.replyby.staff.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a CSV file whose cells are divided by one character. Blank lines are left out. */
final class CsvLines {
  /** A known name is worth more than any number of cells. */
  private static final int KNOWN = 1_000;

  private static final Map<Character, String> SEPARATORS =
      Map.of(',', "a comma", ';', "a semicolon", '\t', "a tab");

  private final byte[] file;
  private final char separator;

  private CsvLines(byte[] file, char separator) {
    this.file = file;
    this.separator = separator;
  }

  /** A file that stops being CSV, because a cell's quotation mark is wrong. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Pattern BEGINS = Pattern.compile("starting at line (\\d+)");

    Broken(CsvParseException cause) {
      super("a quotation mark is wrong", cause);
    }

    /** For a sentence: where the cell begins, if that is known. */
    String where() {
      var begins = BEGINS.matcher(String.valueOf(getCause()));
      return begins.find() ? "in the line that begins at line " + begins.group(1) : "in the table";
    }
  }

  /** Divided as most columns of the heading are known, or as it has most columns. */
  static CsvLines of(byte[] file, Columns columns) {
    return Stream.of(',', ';', '\t')
        .map(separator -> new CsvLines(file, separator))
        .reduce((one, other) -> other.score(columns) > one.score(columns) ? other : one)
        .orElseThrow();
  }

  private int score(Columns columns) {
    try {
      return first()
          .map(
              line ->
                  KNOWN
                          * (int)
                              line.cells().stream().filter(c -> columns.find(c).isPresent()).count()
                      + line.cells().size())
          .orElse(0);
    } catch (Broken unreadable) {
      return 0;
    }
  }

  Optional<Line> first() {
    var lines = iterator();
    return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
  }

  /** For a sentence. */
  String separatorName() {
    return SEPARATORS.getOrDefault(separator, "a comma");
  }

  /** A line with the number that a text editor gives it. */
  record Line(int number, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    int length() {
      return cells.stream().mapToInt(String::length).sum();
    }
  }

  Iterator<Line> iterator() {
    var records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(reader())
            .iterator();
    return new Lines(records);
  }

  private Reader reader() {
    var reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    try {
      var hasMark =
          file.length >= 3
              && file[0] == (byte) 0xEF
              && file[1] == (byte) 0xBB
              && file[2] == (byte) 0xBF;
      if (hasMark) {
        reader.read();
      }
      return reader;
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static final class Lines implements Iterator<Line> {
    private final Iterator<CsvRecord> records;
    private Line next;

    Lines(Iterator<CsvRecord> records) {
      this.records = records;
      this.next = ahead();
    }

    @Override
    public boolean hasNext() {
      return !next.cells().isEmpty();
    }

    @Override
    public Line next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var one = next;
      next = ahead();
      return one;
    }

    /** The next line that is not blank; one without cells after the last. */
    private Line ahead() {
      try {
        while (records.hasNext()) {
          var read = records.next();
          var number = Math.toIntExact(read.getStartingLineNumber());
          var one = new Line(number, List.copyOf(read.getFields()));
          if (!one.isBlank()) {
            return one;
          }
        }
        return new Line(0, List.of());
      } catch (CsvParseException broken) {
        throw new Broken(broken);
      }
    }
  }
}
