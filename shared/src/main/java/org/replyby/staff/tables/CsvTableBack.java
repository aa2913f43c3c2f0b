package org.replyby.staff.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.replyby.usecases.importing.TableBack;

/**
 * A table as people sent it, with two columns more. Its own cells stay as they came, so that it can
 * be corrected and sent again.
 */
public final class CsvTableBack implements TableBack {
  /** The columns that come after those of the table: a table that is sent again may have them. */
  public static final List<String> ADDED = List.of("problems", "id");

  private static final String BYTE_ORDER_MARK = "\ufeff";

  @Override
  public Sheet begin(List<String> columns) {
    var sheet = new CsvSheet(columns);
    sheet.heading();
    return sheet;
  }

  private static final class CsvSheet implements Sheet {
    private final List<String> columns;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);

    CsvSheet(List<String> columns) {
      this.columns = columns;
    }

    void heading() {
      text.write(BYTE_ORDER_MARK);
      var all = new ArrayList<>(columns);
      all.removeAll(ADDED);
      all.addAll(ADDED);
      csv.writeRecord(all);
    }

    @Override
    public void add(List<String> cells, String problems, String id) {
      var all = new ArrayList<String>();
      for (int i = 0; i < Math.max(columns.size(), cells.size()); i++) {
        if (i >= columns.size() || !ADDED.contains(columns.get(i))) {
          all.add(i < cells.size() ? cells.get(i) : "");
        }
      }
      all.add(Guard.on(problems));
      all.add(id);
      csv.writeRecord(all);
    }

    @Override
    public byte[] csv() {
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
