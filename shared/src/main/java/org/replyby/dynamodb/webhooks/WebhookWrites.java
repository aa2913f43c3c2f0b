package org.replyby.dynamodb.webhooks;

import org.replyby.dynamodb.Rewrite;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.model.webhooks.Webhook;

/** A change of a webhook as one write. */
public final class WebhookWrites {
  private WebhookWrites() {}

  /** One that ended is looked at no more, and one with a new test is due at once. */
  public static Update changed(Webhook was, Webhook is) {
    var update = Rewrite.of(WebhookItem.of(was), WebhookItem.of(is));
    if (is.isEnded()) {
      return update.remove(DueKeys.PARTITION, DueKeys.AT);
    }
    return is.testAt() == null ? update : update.set(Row.map().moment(DueKeys.AT, is.testAt()));
  }
}
