package org.replyby.dynamodb.webhooks;

import java.time.Duration;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.WebhookId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attempt to send an event, as an item that DynamoDB deletes after 30 days. */
final class SendingItem {
  private static final String TYPE = "webhook-sending";
  private static final Duration KEPT = Duration.ofDays(30);

  private SendingItem() {}

  static Map<String, AttributeValue> of(Sending sending) {
    var row =
        Row.item(TYPE, WebhookKeys.of(sending))
            .text("webhook", sending.webhook())
            .text("event", sending.event())
            .text("topic", sending.type())
            .moment("at", sending.at())
            .number("millis", sending.took().toMillis())
            .number("ttl", sending.at().plus(KEPT).getEpochSecond());
    return (switch (sending.answer()) {
          case Sending.Answer.Answered(var status) -> row.number("status", status);
          case Sending.Answer.Unanswered(var why) -> row.code("why", why);
        })
        .values();
  }

  static Sending read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var why = s.codeOrNull(Sending.Why.class, "why");
    return new Sending(
        WebhookId.parse(s.text("webhook")),
        s.text("event"),
        s.text("topic"),
        s.moment("at"),
        Duration.ofMillis(s.number("millis")),
        why == null
            ? new Sending.Answer.Answered(s.count("status"))
            : new Sending.Answer.Unanswered(why));
  }
}
