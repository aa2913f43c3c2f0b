package org.replyby.alertdispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.StreamImages;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/** A batch of new alerts, each on its own: one that fails does not stop the others. */
record Batch(DispatchAlert dispatch, Journal journal) {
  /** The answer that the stream's mapping expects under ReportBatchItemFailures. */
  Map<String, List<Map<String, String>>> failures(
      List<StreamEvent.Change> records, TimeLeft timeLeft) {
    var failures = new ArrayList<Map<String, String>>();
    for (var record : records) {
      if (!isDispatched(record, timeLeft)) {
        failures.add(Map.of("itemIdentifier", record.sequenceNumber()));
      }
    }
    return Map.of("batchItemFailures", failures);
  }

  /** An alert that is left due is not a failure: the due index gives it to the sweep. */
  private boolean isDispatched(StreamEvent.Change record, TimeLeft timeLeft) {
    return Attempt.oneOfMany(
            journal,
            "record.failed",
            Map.of("sequenceNumber", record.sequenceNumber()),
            () -> dispatch.dispatch(StreamImages.toSend(record.newImage()), timeLeft))
        .isPresent();
  }
}
