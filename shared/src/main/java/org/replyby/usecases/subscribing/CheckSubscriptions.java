package org.replyby.usecases.subscribing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;

/**
 * Brings an official's subscriptions and SNS into agreement: makes and removes what is wanted, and
 * learns what happened, since SNS never tells when a confirmation was clicked or a person
 * unsubscribed. Safe to run at any time, any number of times.
 */
public final class CheckSubscriptions {
  /** After a crash or an outage of SNS. */
  static final Duration SOON = Duration.ofMinutes(1);

  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration REMIND_AFTER = Duration.ofDays(1);

  /** SNS drops what nobody confirmed for this long. */
  private static final Duration EXPIRE_AFTER = Duration.ofDays(2);

  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final ChangeOfficial change;

  public CheckSubscriptions(Docket docket, Subscriptions sns, InstantSource clock) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.change = new ChangeOfficial(docket);
  }

  /** How much to ask SNS. */
  public enum Depth {
    /**
     * Only whether what is pending was confirmed: for a dispatch, which may change nothing on SNS.
     */
    LEARN,
    /** Only what is due: for the sweep. */
    DUE,
    /** What is pending too: someone is waiting for it. */
    PENDING,
    /** Everything that SNS may have changed: for a person who looks. */
    ALL
  }

  /** The official as it now is; empty if there is none. */
  public Optional<Official> check(OfficialId id, Depth depth) {
    return docket.official(id).map(official -> check(official, depth));
  }

  /** The official as it now is; as SNS says it even if someone else wrote the row meanwhile. */
  public Official check(Official official, Depth depth) {
    return hold(official, depth).official();
  }

  /**
   * An official as SNS says it; {@code whole} unless it did not answer about some address, or
   * someone else wrote the row first, so that this is not on record.
   */
  public record Held(Official official, boolean whole) {}

  /** As {@link #check}, and whether all of it is on record. */
  public Held hold(Official official, Depth depth) {
    var now = Moments.now(clock);
    var asked = official.subscriptions().stream().map(s -> asked(official, s, depth, now)).toList();
    var whole = asked.stream().allMatch(Asked::answered);
    var checked = asked.stream().map(Asked::subscription).toList();
    if (checked.equals(official.subscriptions())) {
      return new Held(official, whole);
    }
    var wanted = ChangeOfficial.with(official, checked);
    return switch (change.commit(official, wanted, now)) {
      case ChangeOfficial.Result.Written(var written) -> new Held(written, whole);
      case ChangeOfficial.Result.Lost() -> new Held(wanted, false);
    };
  }

  private record Asked(Subscription subscription, boolean answered) {}

  private Asked asked(Official official, Subscription sub, Depth depth, Instant now) {
    try {
      return new Asked(checked(official, sub, depth, now), true);
    } catch (Subscriptions.Unavailable e) {
      var later = sub.nextCheck() == null ? sub : sub.in(sub.state(), now.plus(SOON));
      return new Asked(later, false);
    }
  }

  private Subscription checked(Official official, Subscription sub, Depth depth, Instant now) {
    var due = sub.nextCheck() != null && !sub.nextCheck().isAfter(now);
    var acts = depth == Depth.DUE ? due : depth != Depth.LEARN;
    return switch (sub.state()) {
      case SubscriptionState.Confirming confirming when acts -> made(official, sub, now);
      case SubscriptionState.Pending pending when depth == Depth.LEARN ->
          learned(sub, pending, now);
      case SubscriptionState.Pending pending when acts -> pending(official, sub, pending, now);
      case SubscriptionState.Cancelling cancelling when acts -> cancelling(sub, cancelling, now);
      case SubscriptionState.Confirmed confirmed when depth == Depth.ALL ->
          confirmed(sub, confirmed, now);
      case SubscriptionState unchanged -> sub;
    };
  }

  private Subscription made(Official official, Subscription sub, Instant now) {
    return switch (sns.subscribe(official.topicArn(), sub.address())) {
      case Subscriptions.Subscribed.Refused refused ->
          sub.in(new SubscriptionState.Cancelled(now), null);
      case Subscriptions.Subscribed.Made(var arn) ->
          switch (sns.standing(arn)) {
            case Subscriptions.Standing.Confirmed(var authenticated) ->
                sub.in(new SubscriptionState.Confirmed(arn, authenticated, now), null);
            case Subscriptions.Standing.Pending() ->
                sub.in(new SubscriptionState.Pending(arn, now, false, null), now.plus(HOURLY));
            case Subscriptions.Standing.Gone() -> sub.in(sub.state(), now.plus(SOON));
          };
    };
  }

  private Subscription learned(Subscription sub, SubscriptionState.Pending pending, Instant now) {
    return switch (sns.standing(pending.arn())) {
      case Subscriptions.Standing.Confirmed(var authenticated) ->
          sub.in(new SubscriptionState.Confirmed(pending.arn(), authenticated, now), null);
      case Subscriptions.Standing.Gone() ->
          sub.in(new SubscriptionState.Expired(now, Lapse.UNCONFIRMED), null);
      case Subscriptions.Standing.Pending() -> sub;
    };
  }

  private Subscription pending(
      Official official, Subscription sub, SubscriptionState.Pending pending, Instant now) {
    var learned = learned(sub, pending, now);
    return learned.equals(sub) ? stillPending(official, sub, pending, now) : learned;
  }

  /** Subscribing a pending address again makes SNS send its confirmation again: the reminder. */
  private Subscription stillPending(
      Official official, Subscription sub, SubscriptionState.Pending pending, Instant now) {
    if (!now.isBefore(pending.since().plus(EXPIRE_AFTER))) {
      return sub.in(new SubscriptionState.Expired(now, Lapse.UNCONFIRMED), null);
    }
    if (pending.reminded() || now.isBefore(pending.since().plus(REMIND_AFTER))) {
      return later(sub, now);
    }
    sns.subscribe(official.topicArn(), sub.address());
    return sub.in(
        new SubscriptionState.Pending(pending.arn(), pending.since(), true, pending.why()),
        now.plus(HOURLY));
  }

  /** SNS cannot delete what is pending; if it is confirmed after all, it is unsubscribed then. */
  private Subscription cancelling(
      Subscription sub, SubscriptionState.Cancelling cancelling, Instant now) {
    return switch (sns.standing(cancelling.arn())) {
      case Subscriptions.Standing.Confirmed confirmed -> {
        sns.unsubscribe(cancelling.arn());
        yield sub.in(new SubscriptionState.Cancelled(now), null);
      }
      case Subscriptions.Standing.Gone() -> sub.in(new SubscriptionState.Cancelled(now), null);
      case Subscriptions.Standing.Pending() ->
          now.isBefore(cancelling.at().plus(EXPIRE_AFTER))
              ? later(sub, now)
              : sub.in(new SubscriptionState.Cancelled(now), null);
    };
  }

  private Subscription confirmed(
      Subscription sub, SubscriptionState.Confirmed confirmed, Instant now) {
    if (sub.address() instanceof Address.Phone phone && sns.isOptedOut(phone)) {
      return sub.in(new SubscriptionState.OptedOut(now, Lapse.TEXTED_STOP), null);
    }
    return switch (sns.standing(confirmed.arn())) {
      case Subscriptions.Standing.Confirmed(var authenticated) ->
          sub.in(
              new SubscriptionState.Confirmed(confirmed.arn(), authenticated, confirmed.at()),
              null);
      case Subscriptions.Standing.Pending() ->
          sub.in(
              new SubscriptionState.Pending(confirmed.arn(), now, false, Lapse.PUT_BACK),
              now.plus(HOURLY));
      case Subscriptions.Standing.Gone() ->
          sub.in(new SubscriptionState.OptedOut(now, Lapse.GONE), null);
    };
  }

  /** Only what is due moves its next check, so that a person who looks does not write the row. */
  private static Subscription later(Subscription sub, Instant now) {
    var due = sub.nextCheck() == null || !sub.nextCheck().isAfter(now);
    return due ? sub.in(sub.state(), now.plus(HOURLY)) : sub;
  }
}
