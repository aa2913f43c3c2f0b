package org.replyby.webhookdelivery;

import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.StreamImages;
import org.replyby.json.StreamEvent;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.webhooks.NoteLines;

/** A batch of new lines of dockets, each on its own: one that fails does not stop the others. */
record NewLines(NoteLines note, Journal journal) {
  /** The answer that the stream's mapping expects under ReportBatchItemFailures. */
  Map<String, List<Map<String, String>>> note(List<StreamEvent.Change> records) {
    var failures =
        records.stream()
            .filter(record -> !isNoted(record))
            .map(record -> Map.of("itemIdentifier", record.sequenceNumber()))
            .toList();
    return Map.of("batchItemFailures", failures);
  }

  private boolean isNoted(StreamEvent.Change record) {
    return Attempt.oneOfMany(
            journal,
            "record.failed",
            Map.of("sequenceNumber", record.sequenceNumber()),
            () -> note.note(StreamImages.entry(record.newImage())))
        .isPresent();
  }
}
