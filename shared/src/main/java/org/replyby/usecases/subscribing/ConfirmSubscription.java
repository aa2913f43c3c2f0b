package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tally;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Confirms a subscription: a phone's by its consent code, an email's by the link that SNS sent. The
 * link is read, never fetched, and has to belong to the official's own topic.
 */
public final class ConfirmSubscription {
  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final Attempts attempts;
  private final CheckSubscriptions check;
  private final ChangeOfficial change;

  public ConfirmSubscription(
      Docket docket, Subscriptions sns, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
    this.check = new CheckSubscriptions(docket, sns, clock);
    this.change = new ChangeOfficial(docket);
  }

  /** By the six digits that were sent to the phone. */
  public Outcome<Subscription> byCode(
      Principal principal, SubscriptionId id, Expected expected, String code) {
    return attempts.until(
        () ->
            read(principal, id)
                .map(
                    o ->
                        tryCode(
                            principal.subject(),
                            o,
                            o.subscription(id).orElseThrow(),
                            expected,
                            code))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  /** By the link in the email that SNS sent. */
  public Outcome<Subscription> byLink(
      Principal principal, SubscriptionId id, Expected expected, ConfirmationLink link) {
    return read(principal, id)
        .map(official -> tryLink(official, official.subscription(id).orElseThrow(), expected, link))
        .orElseGet(Outcome.Missing::new);
  }

  private Optional<Official> read(Principal principal, SubscriptionId id) {
    return principal.mayAct(id.jurisdiction())
        ? docket.official(id.official()).filter(o -> o.subscription(id).isPresent())
        : Optional.empty();
  }

  private Optional<Outcome<Subscription>> tryCode(
      String by, Official official, Subscription sub, Expected expected, String code) {
    var now = Moments.now(clock);
    if (sub.isConfirmed()) {
      return Optional.of(new Outcome.Found<>(sub));
    }
    if (sub.state() instanceof SubscriptionState.Confirming) {
      return Optional.of(current(official, sub.id())); // The code was right; the answer was lost.
    }
    if (!(sub.state() instanceof SubscriptionState.CodeSent sent)) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "this subscription does not wait for a code: look at its state"));
    }
    if (!now.isBefore(sent.expiresAt()) || sent.triesLeft() <= 0) {
      return Optional.of(
          new Outcome.Contradicted<>("the code has expired: subscribe again to get a new one"));
    }
    return expected
        .<Subscription>refusal(Tags.of(sub))
        .or(() -> tryCode(by, official, sub, sent, code, now));
  }

  private Optional<Outcome<Subscription>> tryCode(
      String by,
      Official official,
      Subscription sub,
      SubscriptionState.CodeSent sent,
      String code,
      Instant now) {
    var tried = Consents.wrong(docket, sub.address());
    Optional<Outcome<Subscription>> refusal = Consents.refusalOfCode(tried, now);
    if (refusal.isPresent()) {
      return refusal;
    }
    return ConsentCode.isRight(sent, code)
        ? right(by, official, sub, now)
        : wrong(by, official, sub, sent, tried, now);
  }

  private Optional<Outcome<Subscription>> right(
      String by, Official official, Subscription sub, Instant now) {
    var confirming = sub.in(new SubscriptionState.Confirming(), now.plus(AgreeWithSns.SOON));
    return switch (change.commit(official, official.with(confirming), by, now)) {
      case ChangeOfficial.Result.Lost() -> Optional.empty();
      case ChangeOfficial.Result.Written(var written) -> Optional.of(current(written, sub.id()));
    };
  }

  private Optional<Outcome<Subscription>> wrong(
      String by,
      Official official,
      Subscription sub,
      SubscriptionState.CodeSent sent,
      Tally tried,
      Instant now) {
    var less = ConsentCode.oneTryLess(sent);
    var changed = official.with(sub.in(less, null));
    var counted = new Write.CountedTally(tried, tried.and(now, Consents.DAY, null));
    return switch (change.commit(official, changed, List.of(counted), by, now)) {
      case ChangeOfficial.Result.Lost() -> Optional.empty();
      case ChangeOfficial.Result.Written written ->
          Optional.of(
              Outcome.invalid(
                  "/code", "is not the code that was sent; tries left: " + less.triesLeft()));
    };
  }

  private Outcome<Subscription> tryLink(
      Official official, Subscription sub, Expected expected, ConfirmationLink link) {
    if (!link.topicArn().equals(official.topicArn())) {
      return Outcome.invalid(
          "/link", "belongs to another official: give the link in the email to this address");
    }
    if (!(sub.state() instanceof SubscriptionState.Pending)) {
      return sub.isConfirmed()
          ? new Outcome.Found<>(sub)
          : new Outcome.Contradicted<>(
              "this subscription does not wait for a confirmation: look at its state");
    }
    return expected
        .<Subscription>refusal(Tags.of(sub))
        .orElseGet(() -> confirm(official, sub, link));
  }

  private Outcome<Subscription> confirm(
      Official official, Subscription sub, ConfirmationLink link) {
    return switch (sns.confirm(official.topicArn(), link.token())) {
      case Subscriptions.Confirmation.Refused refused ->
          Outcome.invalid(
              "/link", "was not accepted by Amazon SNS: it may be expired or incomplete");
      case Subscriptions.Confirmation.Made made -> confirmed(official, sub.id());
    };
  }

  /** A link for another address of the same official confirms that address, and not this one. */
  private Outcome<Subscription> confirmed(Official official, SubscriptionId id) {
    var outcome = current(official, id);
    return outcome instanceof Outcome.Found<Subscription>(var sub) && !sub.isConfirmed()
        ? new Outcome.Contradicted<>(
            "the link confirmed another address of this official, and not this one")
        : outcome;
  }

  private Outcome<Subscription> current(Official official, SubscriptionId id) {
    return new Outcome.Found<>(
        check.check(official, SnsCheck.PENDING).subscription(id).orElseThrow());
  }
}
