package org.replyby.local.browser;

import java.time.Duration;
import java.time.Instant;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.webhooks.DynamoWebhookQueue;
import org.replyby.local.aws.Clients;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.usecases.webhooks.WebhookQueue;

/** What the function for webhooks would have kept, had there been receivers on the internet. */
record SentEvents(WebhookQueue queue) {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final int ALL = 200;

  static SentEvents at(ServedSite site) {
    var client = DynamoClients.client(Clients.REGION, site.pool().endpoint().toString());
    return new SentEvents(new DynamoWebhookQueue(client, "replyby"));
  }

  void sent(WebhookId webhook, String event, String type, Instant at, Sending.Answer answer) {
    queue.keep(new Sending(webhook, event, type, at, Duration.ofMillis(240), answer));
  }

  /** Of so many matters, a webhook accepts nothing since then. */
  void isDown(WebhookId webhook, int matters, Instant since, Instant nextTry) {
    queue.due(Instant.now().plus(SOON), ALL).stream()
        .filter(due -> due.webhook().id().equals(webhook))
        .forEach(
            due ->
                queue.lookAgain(due, nextTry, 1, new WebhookQueue.Left(matters, nextTry), since));
  }
}
