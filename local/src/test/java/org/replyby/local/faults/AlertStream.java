package org.replyby.local.faults;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.lambda.TableStream;

/** Delivers the table's new alerts to the dispatch function, as Lambda does for a stream. */
final class AlertStream {
  private static final int BATCH = 10;

  /** How often Lambda delivers a failed batch again. */
  private static final int RETRIES = 3;

  private final FaultTestService service;
  private final TableStream stream;

  AlertStream(FaultTestService service) {
    this.service = service;
    this.stream = new TableStream(service.clients, service.app.table());
  }

  /** Delivers all new records, batch by batch. */
  void deliverNew() {
    batches(takeNew()).forEach(this::deliver);
  }

  /** Splits records into batches, one for each invocation. */
  static List<List<Map<String, Object>>> batches(List<Map<String, Object>> records) {
    var batches = new ArrayList<List<Map<String, Object>>>();
    for (int from = 0; from < records.size(); from += BATCH) {
      batches.add(records.subList(from, Math.min(records.size(), from + BATCH)));
    }
    return batches;
  }

  /** Takes the records of new alerts off the stream, and does not deliver them. */
  List<Map<String, Object>> takeNew() {
    var taken = new ArrayList<Map<String, Object>>();
    RequestStreamHandler keeping =
        (in, out, context) -> {
          taken.addAll(recordsOf(Json.read(in)));
          out.write("{}".getBytes(StandardCharsets.UTF_8));
        };
    stream.drain(keeping);
    return taken;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> recordsOf(Map<String, Object> event) {
    return (List<Map<String, Object>>) event.getOrDefault("Records", List.of());
  }

  /** Delivers one batch, and then again the records of it that failed. */
  void deliver(List<Map<String, Object>> batch) {
    var left = batch;
    for (int attempt = 0; attempt <= RETRIES && !left.isEmpty(); attempt++) {
      var records = left;
      left =
          service
              .invoke(() -> Invocation.of(service.app.alertDispatch(), Map.of("Records", records)))
              .map(answer -> failed(records, String.valueOf(answer.get("batchItemFailures"))))
              .orElse(records);
    }
  }

  private static List<Map<String, Object>> failed(
      List<Map<String, Object>> records, String failures) {
    return records.stream()
        .filter(
            r ->
                r.get("dynamodb") instanceof Map<?, ?> change
                    && failures.contains("=" + change.get("SequenceNumber") + "}"))
        .toList();
  }
}
