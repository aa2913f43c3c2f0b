package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.run.Backoff;

/** Ends a subscription. What SNS cannot delete yet stays due until it is gone. */
public final class CancelSubscription {
  private final InstantSource clock;
  private final Attempts attempts;
  private final CheckSubscriptions check;
  private final ChangeOfficial change;

  public CancelSubscription(
      Docket docket, Subscriptions sns, InstantSource clock, Backoff backoff) {
    this.clock = clock;
    this.attempts = new Attempts(backoff);
    this.check = new CheckSubscriptions(docket, sns, clock);
    this.change = new ChangeOfficial(docket);
  }

  public Outcome<Subscription> cancel(Principal principal, SubscriptionId id, Expected expected) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal.subject(), id, expected));
  }

  private Optional<Outcome<Subscription>> attempt(String by, SubscriptionId id, Expected expected) {
    var official = check.check(id.official(), SnsCheck.PENDING);
    var sub = official.flatMap(o -> o.subscription(id));
    return official.isEmpty() || sub.isEmpty()
        ? Optional.of(new Outcome.Missing<>())
        : attempt(by, official.get(), sub.get(), expected);
  }

  private Optional<Outcome<Subscription>> attempt(
      String by, Official official, Subscription sub, Expected expected) {
    var now = Moments.now(clock);
    var ending = EndedSubscription.of(sub, official, now).orElse(null);
    if (ending == null) {
      return Optional.empty(); // SNS has not answered yet whether it made the subscription.
    }
    if (ending.equals(sub)) {
      return Optional.of(new Outcome.Found<>(sub));
    }
    return expected.<Subscription>refusal(Tags.of(sub)).or(() -> commit(by, official, ending, now));
  }

  private Optional<Outcome<Subscription>> commit(
      String by, Official official, Subscription ending, Instant now) {
    return switch (change.commit(official, official.with(ending), by, now)) {
      case ChangeOfficial.Result.Lost() -> Optional.empty();
      case ChangeOfficial.Result.Written(var written) ->
          Optional.of(
              new Outcome.Found<>(
                  check.check(written, SnsCheck.PENDING).subscription(ending.id()).orElseThrow()));
    };
  }
}
