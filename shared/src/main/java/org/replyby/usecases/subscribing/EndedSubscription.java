package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** How staff end a subscription: what SNS has stays due until SNS has removed it. */
public final class EndedSubscription {
  private EndedSubscription() {}

  /**
   * The subscription as it ends in the write that follows {@code was}, unchanged if it had ended
   * before; empty while SNS has not answered whether it made it. A confirmed address is removed
   * once its last message has gone out.
   */
  public static Optional<Subscription> of(Subscription sub, Official was, Instant now) {
    return switch (sub.state()) {
      case SubscriptionState.CodeSent s ->
          Optional.of(sub.in(new SubscriptionState.Cancelled(now), null));
      case SubscriptionState.Pending s ->
          Optional.of(sub.in(new SubscriptionState.Cancelling(s.arn(), now, 0), now));
      case SubscriptionState.Confirmed s ->
          Optional.of(
              sub.in(new SubscriptionState.Cancelling(s.arn(), now, was.version() + 1), now));
      case SubscriptionState.Confirming s -> Optional.empty();
      case SubscriptionState.Cancelling s -> Optional.of(sub);
      case SubscriptionState.Cancelled s -> Optional.of(sub);
      case SubscriptionState.Expired s -> Optional.of(sub);
      case SubscriptionState.OptedOut s -> Optional.of(sub);
    };
  }
}
