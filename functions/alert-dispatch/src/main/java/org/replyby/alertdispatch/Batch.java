package org.replyby.alertdispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.replyby.dynamodb.StreamImages;
import org.replyby.json.StreamEvent;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.CityTurns;
import org.replyby.usecases.dispatching.DispatchMessage;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * A batch of new alerts, each on its own: one that fails does not stop the others. Cities take
 * turns; an alert that is not sent is not a failure, because the due index gives it to the sweep.
 */
record Batch(DispatchMessage dispatch, Journal journal) {
  private record Row(String sequenceNumber, ToSend toSend) {}

  /** The answer that the stream's mapping expects under ReportBatchItemFailures. */
  Map<String, List<Map<String, String>>> failures(
      List<StreamEvent.Change> records, TimeLeft timeLeft) {
    var failures = new ArrayList<Map<String, String>>();
    var rows = new ArrayList<Row>();
    for (var record : records) {
      attempt(record.sequenceNumber(), () -> StreamImages.toSend(record.newImage()))
          .ifPresentOrElse(
              toSend -> rows.add(new Row(record.sequenceNumber(), toSend)),
              () -> failures.add(failure(record.sequenceNumber())));
    }
    for (var message : CityTurns.of(rows, Row::toSend)) {
      var toSend = message.stream().map(Row::toSend).toList();
      message.stream()
          .skip(isDispatched(message.getFirst(), toSend, timeLeft) ? message.size() : 0)
          .forEach(row -> failures.add(failure(row.sequenceNumber())));
    }
    return Map.of("batchItemFailures", failures);
  }

  private boolean isDispatched(Row first, List<ToSend> message, TimeLeft timeLeft) {
    return attempt(first.sequenceNumber(), () -> dispatch.dispatch(message, timeLeft)).isPresent();
  }

  private <T> Optional<T> attempt(String sequenceNumber, Supplier<T> handling) {
    return Attempt.oneOfMany(
        journal, "record.failed", Map.of("sequenceNumber", sequenceNumber), handling);
  }

  private static Map<String, String> failure(String sequenceNumber) {
    return Map.of("itemIdentifier", sequenceNumber);
  }
}
