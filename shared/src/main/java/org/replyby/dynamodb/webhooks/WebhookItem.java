package org.replyby.dynamodb.webhooks;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Entered;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Topic;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.model.webhooks.WebhookSecret;
import org.replyby.usecases.webhooks.WebhookQueue;
import org.replyby.usecases.webhooks.WebhookStanding;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A webhook as an item. Whether it answers, and when it is looked at again, stands beside what
 * staff say of it, and changes by itself. The secret is here in clear, since it has to sign; the
 * table is encrypted under the stack's key.
 */
public final class WebhookItem {
  /** How often it did not answer. */
  static final String FAILURES = "failures";

  static final String TEST = "testAt";

  private static final String WAITING = "waiting";
  private static final String SINCE = "failingSince";
  private static final String NEXT_TRY = "nextTryAt";

  private static final String TYPE = "webhook";

  /** A new webhook is looked at for the first time so soon. */
  private static final Duration FIRST = Duration.ofMinutes(1);

  private WebhookItem() {}

  /** With its place in the due index. */
  public static Map<String, AttributeValue> opened(Webhook webhook) {
    var item = new HashMap<>(of(webhook));
    item.putAll(
        Row.map()
            .number(FAILURES, 0)
            .number(WAITING, 0)
            .text(DueKeys.PARTITION, WebhookKeys.DUE)
            .moment(DueKeys.AT, webhook.opened().at().plus(FIRST))
            .values());
    return item;
  }

  /** What staff say of it. */
  public static Map<String, AttributeValue> of(Webhook webhook) {
    return Row.item(TYPE, WebhookKeys.of(webhook.id()))
        .text("id", webhook.id())
        .text("url", webhook.url())
        .codes("topics", webhook.topics())
        .text("secret", webhook.secret().text())
        .map("former", webhook.former(), WebhookItem::row)
        .map("opened", webhook.opened(), WebhookItem::row)
        .moment(TEST, webhook.testAt())
        .map("ended", webhook.ended(), WebhookItem::row)
        .values();
  }

  private static Row row(Webhook.Former former) {
    return Row.map().text("secret", former.secret().text()).moment("until", former.until());
  }

  private static Row row(Entered entered) {
    return Row.map().moment("at", entered.at()).text("by", entered.by());
  }

  /** With what it does not have; the first moment of a trouble stays until it is over. */
  static Update left(Update update, WebhookQueue.Left left, Instant now) {
    var nextTry = left.nextTryAt();
    update.set(Row.map().number(WAITING, left.matters()));
    return nextTry == null
        ? update.remove(SINCE, NEXT_TRY)
        : update.set(Row.map().moment(NEXT_TRY, nextTry)).setOnce(Row.map().moment(SINCE, now));
  }

  static WebhookStanding standing(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var since = s.momentOrNull(SINCE);
    var trouble =
        since == null
            ? null
            : new Standing.Trouble(since, s.moment(NEXT_TRY), s.count(FAILURES) > 0);
    return new WebhookStanding(read(item), new Standing(s.count(WAITING), trouble));
  }

  static Webhook read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Webhook(
        WebhookId.parse(s.text("id")),
        URI.create(s.text("url")),
        s.codes(Topic.class, "topics"),
        new WebhookSecret(s.text("secret")),
        s.mapOrNull(
            "former",
            m -> new Webhook.Former(new WebhookSecret(m.text("secret")), m.moment("until"))),
        entered(s.map("opened")),
        s.momentOrNull(TEST),
        s.mapOrNull("ended", WebhookItem::entered));
  }

  private static Entered entered(Stored s) {
    return new Entered(s.moment("at"), s.text("by"));
  }
}
