package org.replyby.staffapi;

import java.util.List;
import java.util.Optional;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.usecases.webhooks.WebhookStanding;
import org.replyby.usecases.webhooks.Webhooks;

/** The webhooks that the API keeps; nothing was ever sent to them. */
record MemoryWebhooks(MemoryDocket docket) implements Webhooks {
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
    return docket.webhooks().filter(w -> w.id().jurisdiction().equals(jurisdiction)).toList();
  }

  @Override
  public Optional<Webhook> webhook(WebhookId id) {
    return docket.webhooks().filter(w -> w.id().equals(id)).findFirst();
  }

  @Override
  public List<Sending> sendings(WebhookId id, int most) {
    return List.of();
  }
}
