package org.replyby.local.due;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.replyby.local.files.Reasons;
import org.replyby.local.machine.CannotRun;

/** The rows of a CSV file as RFC 4180 defines them, one at a time; empty lines are left out. */
final class Table {
  /**
   * The most characters in one field: a quote that is never closed must not swallow a whole file.
   */
  private static final int LONGEST_FIELD = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String name;
  private final Iterator<CsvRecord> rows;
  private long line;

  /** {@code name} is the file's name, for messages. */
  Table(String name, InputStream in) {
    this.name = name;
    this.rows =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_FIELD)
            .ofCsvRecord(characters(in))
            .iterator();
  }

  /** The next row, if there is one. */
  Optional<CsvRecord> next() {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      var row = rows.next();
      line = row.getStartingLineNumber();
      return Optional.of(row);
    } catch (CsvParseException fault) {
      throw new CannotRun(
          ("%s: after line %d the text is not CSV: look for a quote that is not closed, or not"
                  + " doubled inside a quoted field.")
              .formatted(name, line),
          fault);
    } catch (UncheckedIOException fault) {
      throw unreadable(Reasons.cause(fault));
    }
  }

  private CannotRun unreadable(IOException fault) {
    return fault instanceof CharacterCodingException
        ? new CannotRun(
            "%s is not UTF-8 (read up to line %d): save it as \"CSV UTF-8\".".formatted(name, line),
            fault)
        : Reasons.notRead(name, fault);
  }

  private Reader characters(InputStream in) {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    try {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    } catch (IOException fault) {
      throw unreadable(fault);
    }
  }
}
