package org.replyby.usecases.importing;

import java.time.Instant;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** Whether alerts arrive at an address that was asked. */
public enum AddressStanding {
  /** Its holder has not answered yet. */
  WAITING,
  CONFIRMED,
  /** Its holder did not answer in time or refused, staff removed it, or its texts do not arrive. */
  UNREACHED;

  static AddressStanding of(Subscription asked, Instant now) {
    return switch (asked.state()) {
      case SubscriptionState.CodeSent sent -> now.isBefore(sent.expiresAt()) ? WAITING : UNREACHED;
      case SubscriptionState.Confirming s -> WAITING;
      case SubscriptionState.Pending s -> WAITING;
      case SubscriptionState.Confirmed s -> asked.losesTexts() ? UNREACHED : CONFIRMED;
      case SubscriptionState.Cancelling s -> UNREACHED;
      case SubscriptionState.Cancelled s -> UNREACHED;
      case SubscriptionState.Expired s -> UNREACHED;
      case SubscriptionState.OptedOut s -> UNREACHED;
    };
  }
}
