package org.replyby.inboundsms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.model.Address;
import org.replyby.usecases.acknowledging.AnswerText;

/** The event of an SNS topic to which AWS End User Messaging publishes the texts of a number. */
final class TopicEvent {
  private TopicEvent() {}

  /** Refuses any other event, without quoting it. */
  static List<AnswerText.Text> texts(Map<String, Object> event) throws IOException {
    if (!(event.get("Records") instanceof List<?> records)) {
      throw new IllegalArgumentException("the event has no Records");
    }
    var texts = new ArrayList<AnswerText.Text>();
    for (var record : records) {
      texts.add(text(Json.read(message(record))));
    }
    return texts;
  }

  private static String message(Object record) {
    if (record instanceof Map<?, ?> fields
        && fields.get("Sns") instanceof Map<?, ?> sns
        && sns.get("Message") instanceof String message) {
      return message;
    }
    throw new IllegalArgumentException("a record has no Sns.Message");
  }

  private static AnswerText.Text text(Map<String, Object> message) {
    if (message.get("originationNumber") instanceof String number
        && message.get("messageBody") instanceof String body
        && message.get("inboundMessageId") instanceof String id) {
      return new AnswerText.Text(id, new Address.Phone(number), body);
    }
    throw new IllegalArgumentException("a message is no text from a phone");
  }
}
