package org.replyby.local.due;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.replyby.local.files.Reasons;
import org.replyby.local.files.Target;

/** Answers a table row by row; what is wrong is reported as it is found. */
record DueTable(String name, Table table, PrintStream err, LongSupplier nanos) {

  /** Whether every row was computed; {@code out} is the target's name in messages. */
  boolean write(Target target, String out) {
    var header =
        table
            .next()
            .orElseThrow(
                () -> new UnreadableInput(name + " is empty: its first line names the columns."));
    var columns = Columns.of(name, header.getFields());
    var progress = new Progress(err, nanos);
    try {
      var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target.writer());
      writer.writeRecord(joined(columns.names(), Columns.ANSWERS));
      rows(columns, writer, progress);
      writer.flush();
      target.complete();
    } catch (UncheckedIOException fault) {
      throw Reasons.notWritten(out, Reasons.cause(fault));
    } catch (IOException fault) {
      throw Reasons.notWritten(out, fault);
    }
    progress.end();
    return progress.isAllGood();
  }

  private void rows(Columns columns, CsvWriter writer, Progress progress) {
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      var answer = Answer.to(columns, row.get().getFields());
      if (answer instanceof Answer.Bad bad) {
        tell(row.get(), bad);
      }
      writer.writeRecord(joined(fitted(row.get().getFields(), columns.count()), answer.cells()));
      progress.row(answer);
    }
  }

  private void tell(CsvRecord row, Answer.Bad bad) {
    for (var complaint : bad.complaints()) {
      var column = complaint.column() == null ? "" : ", column " + complaint.column();
      err.println(
          "%s: line %d%s: %s"
              .formatted(name, row.getStartingLineNumber(), column, complaint.text()));
    }
  }

  /** A row of a different length still has the answers in their columns. */
  private static List<String> fitted(List<String> row, int count) {
    if (row.size() >= count) {
      return row.subList(0, count);
    }
    var longer = new ArrayList<>(row);
    while (longer.size() < count) {
      longer.add("");
    }
    return longer;
  }

  private static List<String> joined(List<String> row, List<String> answers) {
    var all = new ArrayList<String>(row.size() + answers.size());
    all.addAll(row);
    all.addAll(answers);
    return all;
  }
}
