package org.replyby.usecases.webhooks;

import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Principal;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.model.webhooks.WebhookSecret;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/** Gives a webhook another secret, has a test sent to it, or ends it. */
public final class ChangeWebhook {
  private final Docket docket;
  private final Webhooks webhooks;
  private final InstantSource clock;
  private final Tokens tokens;
  private final Attempts attempts;

  public ChangeWebhook(
      Docket docket, Webhooks webhooks, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.webhooks = webhooks;
    this.clock = clock;
    this.tokens = tokens;
    this.attempts = new Attempts(backoff);
  }

  @FunctionalInterface
  private interface Change {
    Webhook of(Webhook was, Entered entered);
  }

  /** The secret before signs too for a day. */
  public Outcome<Webhook> changeSecret(Principal principal, WebhookId id, Expected expected) {
    var secret = WebhookSecret.of(tokens.secret());
    return change(
        principal,
        id,
        expected,
        EntryKind.WEBHOOK_SECRET_CHANGED,
        (was, now) -> was.with(secret, now.at()));
  }

  /** A test is sent within a minute or so. */
  public Outcome<Webhook> test(Principal principal, WebhookId id) {
    return change(
        principal,
        id,
        new Expected.Anything(),
        EntryKind.WEBHOOK_TESTED,
        (was, now) -> was.testedAt(now.at()));
  }

  /** What was not sent by now is not sent any more. */
  public Outcome<Webhook> end(Principal principal, WebhookId id, Expected expected) {
    return change(principal, id, expected, EntryKind.WEBHOOK_ENDED, Webhook::endedBy);
  }

  private Outcome<Webhook> change(
      Principal principal, WebhookId id, Expected expected, EntryKind kind, Change change) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id, expected, kind, change));
  }

  private Optional<Outcome<Webhook>> attempt(
      Principal principal, WebhookId id, Expected expected, EntryKind kind, Change change) {
    var file = docket.file(id.jurisdiction());
    var was = file.flatMap(found -> webhooks.webhook(id));
    if (file.isEmpty() || was.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    return expected
        .<Webhook>refusal(Tags.of(was.get()))
        .or(() -> commit(principal, file.get(), was.get(), kind, change));
  }

  private Optional<Outcome<Webhook>> commit(
      Principal principal, JurisdictionFile file, Webhook was, EntryKind kind, Change change) {
    var entered = new Entered(Moments.now(clock), principal.subject());
    var is = change.of(was, entered);
    var writes = WebhookLine.of(file, kind, was, entered, new Write.ChangedWebhook(was, is));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
