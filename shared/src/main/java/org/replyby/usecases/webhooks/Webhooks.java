package org.replyby.usecases.webhooks;

import java.util.List;
import java.util.Optional;
import org.replyby.model.JurisdictionId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;

/** The webhooks on record. Every read is consistent and leaves out those that have ended. */
public interface Webhooks {
  /** Those of a jurisdiction, with how sending goes: one query. */
  List<WebhookStanding> standings(JurisdictionId jurisdiction);

  /** One of them: one read. */
  Optional<WebhookStanding> standing(WebhookId id);

  /** Those of a jurisdiction: one query. */
  List<Webhook> of(JurisdictionId jurisdiction);

  /** One of them: one read. */
  Optional<Webhook> webhook(WebhookId id);

  /** What was sent lately, the newest first: one query. */
  List<Sending> sendings(WebhookId id, int most);
}
