package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** Room for one more subscription: the ended ones give theirs back, the one that ended first. */
final class RoomForAddress {
  private RoomForAddress() {}

  /** The official with room for one more; empty if every subscription is in use. */
  static Optional<Official> in(Official official, Instant now) {
    var all = official.subscriptions();
    if (all.size() < Subscription.MOST_PER_OFFICIAL) {
      return Optional.of(official);
    }
    return all.stream()
        .filter(s -> hasEnded(s, now))
        .min(Comparator.comparing(Subscription::requestedAt))
        .map(ended -> official.with(all.stream().filter(s -> !s.equals(ended)).toList()));
  }

  private static boolean hasEnded(Subscription subscription, Instant now) {
    return switch (subscription.state()) {
      case SubscriptionState.Cancelled s -> true;
      case SubscriptionState.Expired s -> true;
      case SubscriptionState.OptedOut s -> s.arn() == null;
      case SubscriptionState.CodeSent s -> !now.isBefore(s.expiresAt());
      case SubscriptionState.Confirming s -> false;
      case SubscriptionState.Pending s -> false;
      case SubscriptionState.Confirmed s -> false;
      case SubscriptionState.Cancelling s -> false;
    };
  }
}
