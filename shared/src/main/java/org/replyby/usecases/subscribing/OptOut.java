package org.replyby.usecases.subscribing;

import java.time.InstantSource;
import java.util.Optional;
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
 * Records that a phone texted STOP: SNS no longer sends anything to it, so each of its
 * subscriptions ends, in every jurisdiction, and the deputies there are told.
 */
public final class OptOut {
  private static final String BY = "inbound-sms";

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;
  private final ChangeOfficial change;

  public OptOut(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
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

  private Optional<Outcome<Boolean>> end(Official official, Subscription held) {
    var now = Moments.now(clock);
    var ended = held.in(new SubscriptionState.OptedOut(now, Lapse.TEXTED_STOP), null);
    return switch (change.commit(official, official.with(ended), BY, now)) {
      case ChangeOfficial.Result.Written written -> Optional.of(new Outcome.Found<>(true));
      case ChangeOfficial.Result.Lost() -> Optional.empty();
    };
  }
}
