package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An email address or a phone on an official's topic. {@code nextCheck} is when SNS next has to be
 * asked or told about it, or null if never. {@code lastText} is what became of the last text to a
 * phone, null until a phone company says so, and for an email.
 */
public record Subscription(
    SubscriptionId id,
    Address address,
    SubscriptionState state,
    Instant requestedAt,
    @Nullable Instant nextCheck,
    @Nullable TextStatus lastText) {
  /** The most that an official keeps, including ended ones: they are all stored in one item. */
  public static final int MOST_PER_OFFICIAL = 20;

  /**
   * The most email addresses of an official that have not ended: one publish goes to all of them at
   * once, and the sweep may send two emails a second.
   */
  public static final int MOST_EMAILS = 2;

  /** One of whose texts nothing is known yet. */
  public Subscription(
      SubscriptionId id,
      Address address,
      SubscriptionState state,
      Instant requestedAt,
      @Nullable Instant nextCheck) {
    this(id, address, state, requestedAt, nextCheck, null);
  }

  public boolean isConfirmed() {
    return state instanceof SubscriptionState.Confirmed;
  }

  /** Whether it is confirmed, and still the last text to it did not arrive. */
  public boolean losesTexts() {
    return isConfirmed() && lastText != null && lastText.result().isFailure();
  }

  /** Whether it delivers once its confirmation arrives, which SNS does not tell by itself. */
  public boolean isWaiting() {
    return state instanceof SubscriptionState.Pending
        || state instanceof SubscriptionState.Confirming;
  }

  /** Whether SNS still delivers to it: it is confirmed, or it was and gets its last message. */
  public boolean isDelivering() {
    return isConfirmed()
        || (state instanceof SubscriptionState.Cancelling ending && ending.delivering());
  }

  /** Whether SNS has it or should have it. A STOP ends such a subscription. */
  public boolean isOnSns() {
    return switch (state) {
      case SubscriptionState.Confirming s -> true;
      case SubscriptionState.Pending s -> true;
      case SubscriptionState.Confirmed s -> true;
      case SubscriptionState.CodeSent s -> false;
      case SubscriptionState.Cancelling s -> false;
      case SubscriptionState.Cancelled s -> false;
      case SubscriptionState.Expired s -> false;
      case SubscriptionState.OptedOut s -> false;
    };
  }

  /** The same subscription in another state, to be checked again at {@code check}. */
  public Subscription in(SubscriptionState next, @Nullable Instant check) {
    return new Subscription(id, address, next, requestedAt, check, lastText);
  }

  /** The same subscription with what became of its last text. */
  public Subscription texted(TextStatus status) {
    return new Subscription(id, address, state, requestedAt, nextCheck, status);
  }

  /**
   * Whether it was confirmed then, as far as the record can tell: an address that ended later still
   * got what was sent then.
   */
  public boolean wasConfirmed(Instant then) {
    return switch (state) {
      case SubscriptionState.Confirmed s -> !s.at().isAfter(then);
      case SubscriptionState.Cancelling s -> s.at().isAfter(then);
      case SubscriptionState.Cancelled s -> s.at().isAfter(then);
      case SubscriptionState.OptedOut s -> s.at().isAfter(then);
      case SubscriptionState.Expired s -> false;
      case SubscriptionState.Pending s -> false;
      case SubscriptionState.Confirming s -> false;
      case SubscriptionState.CodeSent s -> false;
    };
  }
}
