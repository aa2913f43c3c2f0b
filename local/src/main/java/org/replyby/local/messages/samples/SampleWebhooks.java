package org.replyby.local.messages.samples;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Topic;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.model.webhooks.WebhookSecret;
import org.replyby.usecases.webhooks.WebhookStanding;
import org.replyby.usecases.webhooks.Webhooks;

/** The case-management system of Chicago. */
public record SampleWebhooks() implements Webhooks {
  private static final Webhook CASES =
      Webhook.opened(
          new WebhookId(new JurisdictionId("chicago-il"), "cases"),
          URI.create("https://cases.example.gov/hooks"),
          Set.of(Topic.values()),
          WebhookSecret.NONE,
          new Entered(Sample.NOW, "operator"));

  @Override
  public List<WebhookStanding> standings(JurisdictionId jurisdiction) {
    return of(jurisdiction).stream().map(w -> new WebhookStanding(w, Standing.UP_TO_DATE)).toList();
  }

  @Override
  public Optional<WebhookStanding> standing(WebhookId id) {
    return webhook(id).map(w -> new WebhookStanding(w, Standing.UP_TO_DATE));
  }

  @Override
  public List<Webhook> of(JurisdictionId jurisdiction) {
    return List.of(CASES);
  }

  @Override
  public Optional<Webhook> webhook(WebhookId id) {
    return id.equals(CASES.id()) ? Optional.of(CASES) : Optional.empty();
  }

  @Override
  public List<Sending> sendings(WebhookId id, int most) {
    return List.of();
  }
}
