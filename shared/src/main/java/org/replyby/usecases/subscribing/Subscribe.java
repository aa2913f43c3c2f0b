package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.alerts.texts.TextReply;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Subscribes an email address or a phone to an official's alerts. An email gets SNS's confirmation;
 * a phone gets a consent code first. Subscribing an address twice is one subscription. The row is
 * written before SNS is asked, so that a crash in between heals.
 */
public final class Subscribe {
  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final Tokens tokens;
  private final Attempts attempts;
  private final CheckSubscriptions check;
  private final ChangeOfficial change;

  public Subscribe(
      Docket docket, Subscriptions sns, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.tokens = tokens;
    this.attempts = new Attempts(backoff);
    this.check = new CheckSubscriptions(docket, sns, clock);
    this.change = new ChangeOfficial(docket);
  }

  public Outcome<Subscription> subscribe(Principal principal, OfficialId id, Address address) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            docket
                .official(id)
                .map(official -> attempt(principal.subject(), official, address))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Subscription>> attempt(String by, Official official, Address address) {
    if (official.retirement() != null) {
      return Optional.of(
          new Outcome.Contradicted<>("this official has retired: subscribe their successor"));
    }
    var now = Moments.now(clock);
    var known =
        official.subscriptions().stream()
            .filter(s -> Addresses.same(s.address(), address))
            .findFirst();
    if (known.isPresent() && isUnderWay(known.get(), now)) {
      return Optional.of(new Outcome.Found<>(known.get()));
    }
    var roomy = known.isPresent() ? Optional.of(official) : RoomForAddress.in(official, now);
    if (roomy.isEmpty()) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "an official can have at most "
                  + Subscription.MOST_PER_OFFICIAL
                  + " subscriptions; register anyone else as an official of their own"));
    }
    if (address instanceof Address.Email && emails(official) >= Subscription.MOST_EMAILS) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "an official can have at most two email addresses, because one message goes to all of them at once;"
                  + " register anyone else as an official of their own"));
    }
    var consents = Consents.of(docket, official.id().jurisdiction(), address);
    Optional<Outcome<Subscription>> refusal = consents.refusal(now);
    if (refusal.isPresent()) {
      return refusal;
    }
    var asked = new Asked(by, official, roomy.get(), known, consents);
    return switch (address) {
      case Address.Email email -> begin(asked, email, now);
      case Address.Phone phone -> sendCode(asked, phone, now);
    };
  }

  /** What is asked of whom: the official as on record, and with room for the address. */
  private record Asked(
      String by,
      Official official,
      Official roomy,
      Optional<Subscription> known,
      Consents consents) {
    boolean isNew() {
      return known.isEmpty();
    }
  }

  private static long emails(Official official) {
    return official.subscriptions().stream()
        .filter(s -> s.address() instanceof Address.Email && s.isOnSns())
        .count();
  }

  private static boolean isUnderWay(Subscription known, Instant now) {
    return switch (known.state()) {
      case SubscriptionState.Confirming s -> true;
      case SubscriptionState.Pending s -> true;
      case SubscriptionState.Confirmed s -> true;
      case SubscriptionState.CodeSent s -> now.isBefore(s.sentAt().plus(ConsentCode.APART));
      case SubscriptionState.Cancelling s -> false;
      case SubscriptionState.Cancelled s -> false;
      case SubscriptionState.Expired s -> false;
      case SubscriptionState.OptedOut s -> false;
    };
  }

  private Optional<Outcome<Subscription>> begin(Asked asked, Address address, Instant now) {
    var begun = of(asked, address, new SubscriptionState.Confirming(), now);
    var confirming = begun.in(begun.state(), now.plus(AgreeWithSns.SOON));
    return switch (commit(asked, confirming, now)) {
      case ChangeOfficial.Result.Lost() -> Optional.empty();
      case ChangeOfficial.Result.Written(var written) ->
          Optional.of(bring(written, confirming.id(), asked.isNew()));
    };
  }

  private ChangeOfficial.Result commit(Asked asked, Subscription begun, Instant now) {
    var counted = asked.consents().counted(now);
    return change.commit(asked.official(), asked.roomy().with(begun), counted, asked.by(), now);
  }

  private Outcome<Subscription> bring(Official written, SubscriptionId id, boolean isNew) {
    var brought = check.check(written, SnsCheck.PENDING).subscription(id);
    if (brought.isEmpty() || brought.get().state() instanceof SubscriptionState.Cancelled) {
      return Outcome.invalid("/email", "is not an address that ReplyBy can send email to");
    }
    return isNew ? new Outcome.Created<>(brought.get()) : new Outcome.Found<>(brought.get());
  }

  private Optional<Outcome<Subscription>> sendCode(Asked asked, Address.Phone phone, Instant now) {
    if (sns.isOptedOut(phone)) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "this phone texted STOP: the person with this phone has to text START to the number that the texts come"
                  + " from. If that fails, the AWS account can opt a number in again, once in 30 days"
                  + " (OptInPhoneNumber of Amazon SNS)"));
    }
    var city = CityName.of(docket, asked.official().id().jurisdiction());
    var code = tokens.code();
    var waiting = of(asked, phone, ConsentCode.sent(tokens.name(), code, now), now);
    return switch (commit(asked, waiting, now)) {
      case ChangeOfficial.Result.Lost() -> Optional.empty();
      case ChangeOfficial.Result.Written(var written) ->
          Optional.of(text(written, waiting, TextReply.consentCode(code, city), asked, now))
              .map(
                  taken ->
                      !taken
                          ? Outcome.invalid("/phone", "is not a number that ReplyBy can text")
                          : asked.isNew()
                              ? new Outcome.Created<>(waiting)
                              : new Outcome.Found<>(waiting));
    };
  }

  /** If SNS took no text, the next code need not wait, but this one still counts among the five. */
  private boolean text(
      Official written, Subscription waiting, String text, Asked asked, Instant now) {
    try {
      return waiting.address() instanceof Address.Phone phone && sns.text(phone, text).isPresent();
    } catch (Subscriptions.Unavailable untold) {
      if (waiting.state() instanceof SubscriptionState.CodeSent sent) {
        var unsent = written.with(waiting.in(ConsentCode.unsent(sent), null));
        change.commit(written, unsent, asked.consents().unsent(now), asked.by(), now);
      }
      throw untold;
    }
  }

  private Subscription of(Asked asked, Address address, SubscriptionState state, Instant now) {
    var id =
        asked
            .known()
            .map(Subscription::id)
            .orElseGet(() -> new SubscriptionId(asked.official().id(), "s" + tokens.name()));
    return new Subscription(id, address, state, now, null);
  }
}
