package org.replyby.usecases.subscribing;

import java.time.Duration;
import java.time.Instant;
import org.replyby.alerts.texts.TextReply;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Docket;

/**
 * Brings one subscription and SNS into agreement: each state's next step. Nothing is written; the
 * answer is the subscription as it is now.
 */
record AgreeWithSns(Docket docket, Subscriptions sns) {
  /** After a crash or an outage of SNS. */
  static final Duration SOON = Duration.ofMinutes(1);

  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration REMIND_AFTER = Duration.ofDays(1);

  /** SNS drops a subscription that nobody confirmed for this long. */
  private static final Duration EXPIRE_AFTER = Duration.ofDays(2);

  Subscription checked(Official official, Subscription sub, SnsCheck depth, Instant now) {
    var due = sub.nextCheck() != null && !sub.nextCheck().isAfter(now);
    var acts = depth == SnsCheck.DUE ? due : depth != SnsCheck.LEARN;
    return switch (sub.state()) {
      case SubscriptionState.Confirming confirming when acts -> made(official, sub, now);
      case SubscriptionState.Pending pending when depth == SnsCheck.LEARN ->
          learned(sub, pending, now);
      case SubscriptionState.Pending pending when acts -> pending(official, sub, pending, now);
      case SubscriptionState.Cancelling cancelling when acts -> cancelling(sub, cancelling, now);
      case SubscriptionState.Confirmed confirmed when depth == SnsCheck.ALL ->
          confirmed(sub, confirmed, now);
      case SubscriptionState.OptedOut out when acts && out.arn() != null ->
          removed(sub, out, out.arn());
      case SubscriptionState unchanged -> sub;
    };
  }

  private Subscription removed(Subscription sub, SubscriptionState.OptedOut out, String arn) {
    sns.unsubscribe(arn);
    return sub.in(new SubscriptionState.OptedOut(out.at(), out.why()), null);
  }

  private Subscription made(Official official, Subscription sub, Instant now) {
    return switch (sns.subscribe(official.topicArn(), sub.address())) {
      case Subscriptions.Subscribed.Refused refused ->
          sub.in(new SubscriptionState.Cancelled(now), null);
      case Subscriptions.Subscribed.Made(var arn) ->
          switch (sns.standing(arn)) {
            case Subscriptions.Standing.Confirmed(var authenticated) -> {
              welcome(sub);
              yield sub.in(new SubscriptionState.Confirmed(arn, authenticated, now), null);
            }
            case Subscriptions.Standing.Pending() ->
                sub.in(new SubscriptionState.Pending(arn, now, false, null), now.plus(HOURLY));
            case Subscriptions.Standing.Gone() -> sub.in(sub.state(), now.plus(SOON));
          };
    };
  }

  /** Before it is on record, so that it is never left out; SNS may refuse it, as after STOP. */
  private void welcome(Subscription sub) {
    if (sub.address() instanceof Address.Phone phone) {
      sns.text(phone, TextReply.welcome(CityName.of(docket, sub.id().jurisdiction())));
    }
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

  /**
   * SNS cannot delete what is pending; if it is confirmed later after all, it is unsubscribed then.
   */
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

  /** Only what is due moves its next check, so that merely looking does not write the row. */
  private static Subscription later(Subscription sub, Instant now) {
    var due = sub.nextCheck() == null || !sub.nextCheck().isAfter(now);
    return due ? sub.in(sub.state(), now.plus(HOURLY)) : sub;
  }
}
