package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a subscription stands. Confirming and Cancelling say what SNS should be: they stay due
 * until SNS agrees, so a crash between the row and SNS heals.
 */
public sealed interface SubscriptionState {
  /** A phone that was sent a consent code. Only a salted hash of the code is kept. */
  record CodeSent(
      String salt, String hash, Instant expiresAt, int triesLeft, int codesSent, Instant sentAt)
      implements SubscriptionState {}

  /** To be made on SNS. */
  record Confirming() implements SubscriptionState {}

  /**
   * On SNS, unconfirmed since {@code since}; SNS drops it after 48 hours. {@code why} is null
   * unless it was confirmed before.
   */
  record Pending(String arn, Instant since, boolean reminded, @Nullable Lapse why)
      implements SubscriptionState {}

  /**
   * Delivering. Unless {@code authenticated}, whoever has an email of it, a mail scanner included,
   * can unsubscribe it by the link within.
   */
  record Confirmed(String arn, boolean authenticated, Instant at) implements SubscriptionState {}

  /** To be removed from SNS. */
  record Cancelling(String arn, Instant at) implements SubscriptionState {}

  /** Ended by staff. */
  record Cancelled(Instant at) implements SubscriptionState {}

  /** Nobody confirmed within 48 hours. */
  record Expired(Instant at, Lapse why) implements SubscriptionState {}

  /** Ended by the person: an unsubscribe link, or STOP from the phone. */
  record OptedOut(Instant at, Lapse why) implements SubscriptionState {}
}
