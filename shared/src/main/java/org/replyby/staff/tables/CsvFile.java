package org.replyby.staff.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * A table as CSV (RFC 4180), with the names of its columns in the first line, and with the mark of
 * UTF-8 in front, without which Excel misreads every letter that is not ASCII. Times are UTC, as in
 * the API, unless the column's name ends in Local.
 */
public final class CsvFile {
  /** Lambda answers at most 6 MB, and a letter can take three bytes. */
  private static final int MOST_CHARACTERS = 1_500_000;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Table table;
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);

  public CsvFile(Table table) {
    this.table = table;
    text.write(BYTE_ORDER_MARK);
    csv.writeRecord(table.columns().stream().map(Column::path).toList());
  }

  /** Adds a row, which is an object of the API's JSON. */
  public void add(Map<?, ?> row) {
    csv.writeRecord(table.columns().stream().map(column -> column.of(row)).toList());
  }

  /** Whether it has grown longer than an answer can be. */
  public boolean isTooLong() {
    return text.getBuffer().length() > MOST_CHARACTERS;
  }

  public String text() {
    return text.toString();
  }
}
