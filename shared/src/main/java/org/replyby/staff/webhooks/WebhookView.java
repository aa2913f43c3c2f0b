package org.replyby.staff.webhooks;

import java.util.Map;
import org.replyby.model.Coded;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Webhook;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.webhooks.ShowWebhooks;

/** A webhook as it is shown. Its secret is shown once, when it is made. */
public final class WebhookView {
  private WebhookView() {}

  public static Map<String, ?> of(Webhook webhook) {
    return shown(webhook).map();
  }

  public static Map<String, ?> withSecret(Webhook webhook) {
    return shown(webhook).put("secret", webhook.secret().text()).map();
  }

  /** With the latest attempts to send to it. */
  public static Map<String, ?> of(ShowWebhooks.WithSendings shown) {
    return shown(shown.webhook())
        .put("standing", of(shown.standing()))
        .put("sendings", shown.sendings().stream().map(WebhookView::of).toList())
        .map();
  }

  private static JsonObject shown(Webhook webhook) {
    var ended = webhook.ended();
    var former = webhook.former();
    return new JsonObject()
        .put("webhook", webhook.id())
        .put("etag", Tags.of(webhook))
        .put("url", webhook.url())
        .put("topics", webhook.topics().stream().sorted().map(Coded::code).toList())
        .put("openedAt", webhook.opened().at())
        .put("openedBy", webhook.opened().by())
        .put("formerSecretUntil", former == null ? null : former.until())
        .put("testAskedForAt", webhook.testAt())
        .put("endedAt", ended == null ? null : ended.at());
  }

  private static Map<String, ?> of(Standing standing) {
    var trouble = standing.trouble();
    return new JsonObject()
        .put("waitingMatters", standing.waiting())
        .put("down", trouble != null && trouble.isDown())
        .put("notAcceptedSince", trouble == null ? null : trouble.since())
        .put("nextTryAt", trouble == null ? null : trouble.nextTryAt())
        .map();
  }

  private static Map<String, ?> of(Sending sending) {
    var row =
        new JsonObject()
            .put("event", sending.event())
            .put("type", sending.type())
            .put("at", sending.at())
            .put("millis", sending.took().toMillis())
            .put("accepted", sending.answer().isAccepted());
    return (switch (sending.answer()) {
          case Sending.Answer.Answered(var status) -> row.put("status", status).put("why", null);
          case Sending.Answer.Unanswered(var why) ->
              row.put("status", null).put("why", Coded.code(why));
        })
        .map();
  }
}
