package org.replyby.usecases.webhooks;

import java.time.InstantSource;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/** What administrators can do with webhooks. */
public record WebhookUses(OpenWebhook open, ChangeWebhook change, ShowWebhooks show) {
  public static WebhookUses of(
      Docket docket, Webhooks webhooks, InstantSource clock, Tokens tokens, Backoff backoff) {
    return new WebhookUses(
        new OpenWebhook(docket, webhooks, clock, tokens, backoff),
        new ChangeWebhook(docket, webhooks, clock, tokens, backoff),
        new ShowWebhooks(webhooks));
  }
}
