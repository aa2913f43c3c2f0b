package org.replyby.usecases.webhooks;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.replyby.model.webhooks.Event;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Webhook;

/** Signs an event as Standard Webhooks 1.0.0 says, sends it once, and keeps how that ended. */
record Messenger(Receiver receiver, WebhookQueue queue, InstantSource clock) {
  private static final String USER_AGENT = "ReplyBy-Webhooks/1";

  /** Whether the receiver has it. */
  boolean send(Webhook webhook, Event event) {
    var begun = clock.instant();
    var second = begun.getEpochSecond();
    var signatures =
        webhook.signing(begun).stream()
            .map(secret -> secret.signature(event.id(), second, event.body()))
            .collect(Collectors.joining(" "));
    var headers =
        Map.of(
            "User-Agent",
            USER_AGENT,
            "webhook-id",
            event.id(),
            "webhook-timestamp",
            Long.toString(second),
            "webhook-signature",
            signatures);
    var answer = receiver.post(webhook.url(), headers, event.body());
    var took = Duration.between(begun, clock.instant());
    queue.keep(new Sending(webhook.id(), event.id(), event.type(), begun, took, answer));
    return answer.isAccepted();
  }
}
