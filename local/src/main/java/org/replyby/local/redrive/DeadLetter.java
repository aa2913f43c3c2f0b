package org.replyby.local.redrive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;

/** What a message in one of the stack's dead-letter queues is about. */
sealed interface DeadLetter {
  /** Positions in the table's stream. The rows are in the table, and the sweep sends them. */
  record Positions() implements DeadLetter {}

  /** A sweep that did not finish. The next one did what it missed. */
  record MissedSweep() implements DeadLetter {}

  /**
   * A text from a phone that was not answered: the topic that it came through, and the
   * notification.
   */
  record Text(String topicArn, String message) implements DeadLetter {}

  /** Nothing that this version knows. */
  record Unknown() implements DeadLetter {}

  static DeadLetter of(String body) {
    try {
      return of(Json.read(body));
    } catch (IOException notJson) {
      return new Unknown();
    }
  }

  private static DeadLetter of(Map<String, ?> json) {
    if (json.containsKey("DDBStreamBatchInfo")) {
      return new Positions();
    }
    if (json.get("scheduledTime") instanceof String) {
      return new MissedSweep();
    }
    if (json.get("TopicArn") instanceof String topic
        && json.get("Message") instanceof String text) {
      return new Text(topic, text);
    }
    return json.get("requestPayload") instanceof Map<?, ?> payload
        ? ofPayload(payload)
        : new Unknown();
  }

  /** What Lambda sets aside is its event, in an envelope. */
  private static DeadLetter ofPayload(Map<?, ?> payload) {
    if (payload.get("scheduledTime") instanceof String) {
      return new MissedSweep();
    }
    return payload.get("Records") instanceof List<?> records
            && records.size() == 1
            && records.getFirst() instanceof Map<?, ?> record
            && record.get("Sns") instanceof Map<?, ?> sns
            && sns.get("TopicArn") instanceof String topic
            && sns.get("Message") instanceof String text
        ? new Text(topic, text)
        : new Unknown();
  }
}
