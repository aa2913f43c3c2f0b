package org.replyby.alertdispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.replyby.dynamodb.StreamImages;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.CityTurns;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * A batch of new alerts, each on its own: one that fails does not stop the others. Cities take
 * turns; an alert that is not sent is not a failure, because the due index gives it to the sweep.
 */
record Batch(DispatchAlert dispatch, Journal journal) {
  private record Row(String sequenceNumber, ToSend toSend) {}

  /** The answer that the stream's mapping expects under ReportBatchItemFailures. */
  Map<String, List<Map<String, String>>> failures(
      List<StreamEvent.Change> records, TimeLeft timeLeft) {
    var failures = new ArrayList<Map<String, String>>();
    var rows = new ArrayList<Row>();
    for (var record : records) {
      attempt(
          record.sequenceNumber(),
          failures,
          () -> rows.add(new Row(record.sequenceNumber(), StreamImages.toSend(record.newImage()))));
    }
    for (var row : CityTurns.of(rows, Row::toSend)) {
      attempt(row.sequenceNumber(), failures, () -> dispatch.dispatch(row.toSend(), timeLeft));
    }
    return Map.of("batchItemFailures", failures);
  }

  private <T> void attempt(
      String sequenceNumber, List<Map<String, String>> failures, Supplier<T> handling) {
    var done =
        Attempt.oneOfMany(
            journal, "record.failed", Map.of("sequenceNumber", sequenceNumber), handling);
    if (done.isEmpty()) {
      failures.add(Map.of("itemIdentifier", sequenceNumber));
    }
  }
}
