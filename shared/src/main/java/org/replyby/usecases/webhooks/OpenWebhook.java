package org.replyby.usecases.webhooks;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.webhooks.Topic;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.model.webhooks.WebhookSecret;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/** Opens a webhook: from then on, a system of the city is told of what its matters' dockets say. */
public final class OpenWebhook {
  private final Docket docket;
  private final Webhooks webhooks;
  private final InstantSource clock;
  private final Tokens tokens;
  private final Attempts attempts;

  public OpenWebhook(
      Docket docket, Webhooks webhooks, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.webhooks = webhooks;
    this.clock = clock;
    this.tokens = tokens;
    this.attempts = new Attempts(backoff);
  }

  public record Request(JurisdictionId jurisdiction, URI url, Set<Topic> topics) {}

  /** Found, and not opened again, if it is on record exactly like that. */
  public Outcome<Webhook> open(Principal principal, Request request) {
    if (!principal.mayAct(request.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, request));
  }

  /** The file is read first: its docket's end fails the commit if a webhook was opened since. */
  private Optional<Outcome<Webhook>> attempt(Principal principal, Request request) {
    var file = docket.file(request.jurisdiction());
    if (file.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var all = webhooks.of(request.jurisdiction());
    var known = all.stream().filter(w -> w.url().equals(request.url())).findFirst();
    if (known.isPresent()) {
      return Optional.of(known(known.get(), request));
    }
    if (all.size() >= Webhook.MOST_PER_JURISDICTION) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "a jurisdiction can have at most "
                  + Webhook.MOST_PER_JURISDICTION
                  + " webhooks: end one first"));
    }
    return commit(principal, file.get(), request);
  }

  private static Outcome<Webhook> known(Webhook known, Request wanted) {
    return known.topics().equals(wanted.topics())
        ? new Outcome.Found<>(known)
        : new Outcome.Contradicted<>(
            "there is a webhook with this address and other topics: end it first (DELETE"
                + " /v1/webhooks/{webhook})");
  }

  private Optional<Outcome<Webhook>> commit(
      Principal principal, JurisdictionFile file, Request request) {
    var entered = new Entered(Moments.now(clock), principal.subject());
    var webhook =
        Webhook.opened(
            new WebhookId(request.jurisdiction(), tokens.name()),
            request.url(),
            request.topics(),
            WebhookSecret.of(tokens.secret()),
            entered);
    var change = new Write.NewWebhook(webhook);
    var writes = WebhookLine.of(file, EntryKind.WEBHOOK_OPENED, webhook, entered, change);
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Created<>(webhook))
        : Optional.empty();
  }
}
