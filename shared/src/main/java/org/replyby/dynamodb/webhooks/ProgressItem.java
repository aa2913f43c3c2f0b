package org.replyby.dynamodb.webhooks;

import java.time.Instant;
import java.util.Map;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.MatterId;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.usecases.webhooks.WebhookQueue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far a webhook was told of a matter. It is in the due index as long as there is more to tell.
 */
final class ProgressItem {
  static final String SENT = "sent";
  static final String SEEN = "seen";
  static final String FAILURES = "failures";

  private static final String TYPE = "webhook-progress";

  private ProgressItem() {}

  /** What it is of, and the last line that there is. */
  static Row of(WebhookId webhook, MatterId matter, long seen) {
    return Row.map()
        .text(Row.TYPE, TYPE)
        .number(Row.SCHEMA, Row.SCHEMA_VERSION)
        .text("webhook", webhook)
        .text("matter", matter)
        .number(SEEN, seen);
  }

  /** What it begins with; only what is missing is set. */
  static Row first(WebhookId webhook, Instant now) {
    return due(Row.map().number(SENT, 0).number(FAILURES, 0), webhook, now);
  }

  static Row due(Row row, WebhookId webhook, Instant at) {
    return row.text(DueKeys.PARTITION, WebhookKeys.due(webhook)).moment(DueKeys.AT, at);
  }

  static WebhookQueue.Waiting read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new WebhookQueue.Waiting(
        WebhookId.parse(s.text("webhook")),
        MatterId.parse(s.text("matter")),
        s.number(SENT),
        s.number(SEEN),
        s.count(FAILURES),
        s.moment(DueKeys.AT));
  }
}
