package org.replyby.usecases.subscribing;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Backoff;

/**
 * Ends each subscription of a phone whose holder wants no more texts, in every jurisdiction, on SNS
 * too, and the deputies there are told. AWS acts on STOP and a few other words only, and lets the
 * phone come back by START: so no subscription is left on a topic.
 */
public final class OptOut {
  private static final String BY = "inbound-sms";

  private final Docket docket;
  private final Subscriptions sns;
  private final InstantSource clock;
  private final Attempts attempts;
  private final ChangeOfficial change;

  public OptOut(Docket docket, Subscriptions sns, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.sns = sns;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
    this.change = new ChangeOfficial(docket);
  }

  /**
   * How many subscriptions ended because of it. If others kept changing one, this throws once the
   * rest are done: it has to be tried again.
   */
  public int everywhere(Address.Phone phone) {
    int ended = 0;
    int busy = 0;
    for (var holder : docket.holders(phone)) {
      switch (attempts.until(() -> attempt(holder, phone))) {
        case Outcome.Found<Boolean>(var hasEnded) -> ended += hasEnded ? 1 : 0;
        case Outcome<Boolean> notDone -> busy++;
      }
    }
    if (busy > 0) {
      throw new IllegalStateException(busy + " subscriptions of the phone could not be ended");
    }
    return ended;
  }

  private Optional<Outcome<Boolean>> attempt(SubscriptionId holder, Address.Phone phone) {
    var official = docket.official(holder.official());
    var held =
        official
            .flatMap(o -> o.subscription(holder))
            .filter(s -> s.isOnSns() && Addresses.same(s.address(), phone));
    return official.isEmpty() || held.isEmpty()
        ? Optional.of(new Outcome.Found<>(false))
        : end(official.get(), held.get());
  }

  /**
   * What SNS still has to remove, or null. It is removed first: if the record cannot be written
   * then, the text comes again. If SNS does not answer, the record says so, and the sweep goes on.
   */
  private @Nullable String leftOnSns(Subscription held) {
    var arn = arn(held.state());
    if (arn != null) {
      try {
        sns.unsubscribe(arn);
      } catch (Subscriptions.Unavailable later) {
        return arn;
      }
    }
    return null;
  }

  /** Null too for one that SNS may be making at this moment: the daily check finds it there. */
  private static @Nullable String arn(SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.Confirmed s -> s.arn();
      case SubscriptionState.Confirming s -> null;
      case SubscriptionState.Pending s -> null;
      case SubscriptionState.CodeSent s -> null;
      case SubscriptionState.Cancelling s -> null;
      case SubscriptionState.Cancelled s -> null;
      case SubscriptionState.Expired s -> null;
      case SubscriptionState.OptedOut s -> null;
    };
  }

  private Optional<Outcome<Boolean>> end(Official official, Subscription held) {
    var now = Moments.now(clock);
    var left = leftOnSns(held);
    var ended =
        held.in(
            new SubscriptionState.OptedOut(now, Lapse.TEXTED_STOP, left),
            left == null ? null : now.plus(AgreeWithSns.SOON));
    return switch (change.commit(official, official.with(ended), BY, now)) {
      case ChangeOfficial.Result.Written written -> Optional.of(new Outcome.Found<>(true));
      case ChangeOfficial.Result.Lost() -> Optional.empty();
    };
  }
}
