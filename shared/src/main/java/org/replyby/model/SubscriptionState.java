package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a subscription. Confirming and Cancelling say what SNS should do. They stay due
 * until SNS has done it, so that a crash between the write to the table and the call to SNS repairs
 * itself.
 */
public sealed interface SubscriptionState {
  /** A phone that was sent a consent code. Only a salted hash of the code is kept. */
  record CodeSent(String salt, String hash, Instant expiresAt, int triesLeft, Instant sentAt)
      implements SubscriptionState {}

  /** To be created in SNS. */
  record Confirming() implements SubscriptionState {}

  /**
   * In SNS, unconfirmed since {@code since}; SNS drops it after 48 hours. {@code why} is null
   * unless it was confirmed before.
   */
  record Pending(String arn, Instant since, boolean reminded, @Nullable Lapse why)
      implements SubscriptionState {}

  /**
   * Delivering. Unless {@code authenticated}, anyone who has one of its emails, even a mail
   * scanner, can unsubscribe it with the link in the email.
   */
  record Confirmed(String arn, boolean authenticated, Instant at) implements SubscriptionState {}

  /**
   * To be removed from SNS. {@code lastWord} is 0, or, if it was confirmed, the version of the
   * official's record whose notice is its last message: it is removed once that has gone out.
   */
  record Cancelling(String arn, Instant at, long lastWord) implements SubscriptionState {
    public boolean delivering() {
      return lastWord > 0;
    }
  }

  /** Ended by staff. */
  record Cancelled(Instant at) implements SubscriptionState {}

  /** Nobody confirmed within 48 hours. */
  record Expired(Instant at, Lapse why) implements SubscriptionState {}

  /**
   * Ended by the person: an unsubscribe link, or STOP from the phone. {@code arn} is what SNS still
   * has to remove, or null if nothing.
   */
  record OptedOut(Instant at, Lapse why, @Nullable String arn) implements SubscriptionState {
    /** One that SNS no longer has. */
    public OptedOut(Instant at, Lapse why) {
      this(at, why, null);
    }
  }
}
