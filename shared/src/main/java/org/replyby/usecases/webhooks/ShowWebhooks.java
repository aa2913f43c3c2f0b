package org.replyby.usecases.webhooks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Standing;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.usecases.docket.Outcome;

/** The webhooks of a jurisdiction, and what was sent to one lately. */
public final class ShowWebhooks {
  /** How many of the latest attempts are shown. */
  public static final int SENDINGS = 20;

  private final Webhooks webhooks;

  public ShowWebhooks(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  /** A webhook, and the latest attempts to send to it, the newest first. */
  public record WithSendings(Webhook webhook, Standing standing, List<Sending> sendings) {
    public WithSendings {
      sendings = List.copyOf(sendings);
    }
  }

  /** In the order in which they were opened. */
  public Outcome<List<WebhookStanding>> of(Principal principal, JurisdictionId id) {
    return principal.mayAct(id)
        ? new Outcome.Found<>(
            webhooks.standings(id).stream()
                .sorted(
                    Comparator.comparing((WebhookStanding one) -> one.webhook().opened().at())
                        .thenComparing(one -> one.webhook().id().name()))
                .toList())
        : new Outcome.Missing<>();
  }

  public Outcome<WithSendings> one(Principal principal, WebhookId id) {
    var found =
        principal.mayAct(id.jurisdiction())
            ? webhooks.standing(id)
            : Optional.<WebhookStanding>empty();
    return found
        .<Outcome<WithSendings>>map(
            one ->
                new Outcome.Found<>(
                    new WithSendings(
                        one.webhook(), one.standing(), webhooks.sendings(id, SENDINGS))))
        .orElseGet(Outcome.Missing::new);
  }
}
