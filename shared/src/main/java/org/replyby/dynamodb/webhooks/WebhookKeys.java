package org.replyby.dynamodb.webhooks;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.WebhookId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where webhooks are stored: in their jurisdiction's partition. In the due index they have
 * partitions of their own. No jurisdiction's id begins as these do, so none is a city's queue.
 */
final class WebhookKeys {
  static final String WEBHOOKS = "W#";
  private static final String PROGRESS = "WP#";
  private static final String SENDINGS = "WS#";

  /** The partition of the due index that lists the webhooks. */
  static final String DUE = "#webhooks";

  private WebhookKeys() {}

  static String partition(JurisdictionId jurisdiction) {
    return Keys.partition(jurisdiction);
  }

  static Map<String, AttributeValue> of(WebhookId id) {
    return Keys.key(partition(id.jurisdiction()), WEBHOOKS + id.name());
  }

  static Map<String, AttributeValue> of(WebhookId id, MatterId matter) {
    return Keys.key(partition(id.jurisdiction()), PROGRESS + id.name() + "#" + matter.name());
  }

  static Map<String, AttributeValue> of(Sending sending) {
    var id = sending.webhook();
    return Keys.key(
        partition(id.jurisdiction()),
        sendings(id) + Row.moment(sending.at()) + "#" + sending.event());
  }

  static String sendings(WebhookId id) {
    return SENDINGS + id.name() + "#";
  }

  /** The partition of the due index that lists what one webhook was not told yet. */
  static String due(WebhookId id) {
    return DUE + "#" + id;
  }
}
