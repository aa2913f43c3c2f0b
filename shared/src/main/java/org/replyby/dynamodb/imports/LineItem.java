package org.replyby.dynamodb.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportWork;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.LineProblems;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A line with problems, as an item that DynamoDB deletes after 30 days. */
final class LineItem {
  private static final String TYPE = "import-line";
  private static final Duration KEPT = Duration.ofDays(30);

  private LineItem() {}

  static Map<String, AttributeValue> of(Import of, LineProblems line, Instant now) {
    return Row.item(TYPE, ImportKeys.line(of, ImportKeys.line(line.line())))
        .number("line", line.line())
        .code("during", line.during())
        .texts("cells", line.cells())
        .maps("problems", line.problems(), LineItem::row)
        .number("ttl", now.plus(KEPT).getEpochSecond())
        .values();
  }

  private static Row row(CellProblem problem) {
    return Row.map().text("column", problem.column()).text("problem", problem.problem());
  }

  static LineProblems read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new LineProblems(
        s.count("line"),
        s.code(ImportWork.class, "during"),
        s.texts("cells"),
        s.maps("problems", m -> new CellProblem(m.text("column"), m.text("problem"))));
  }
}
