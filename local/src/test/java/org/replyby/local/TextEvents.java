package org.replyby.local;

import java.util.List;
import java.util.Map;
import org.replyby.json.Json;

/** A text from a phone, as the topic of the two-way number passes it to its function. */
final class TextEvents {
  private TextEvents() {}

  static Map<String, Object> event(String from, String body, String id) {
    var message =
        Map.of(
            "originationNumber",
            from,
            "destinationNumber",
            "+18335550100",
            "messageKeyword",
            "KEYWORD_000000000000",
            "messageBody",
            body,
            "inboundMessageId",
            id,
            "previousPublishedMessageId",
            "published-1");
    var sns = Map.of("Type", "Notification", "Message", Json.write(message));
    var record = Map.of("EventSource", "aws:sns", "Sns", sns);
    return Map.of("Records", List.of(record));
  }
}
