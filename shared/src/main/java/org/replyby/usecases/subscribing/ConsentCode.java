package org.replyby.usecases.subscribing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.replyby.model.Sha256;
import org.replyby.model.SubscriptionState;

/**
 * The code by which the holder of a phone agrees to be texted: six digits, good for ten minutes and
 * five tries. {@link Consents} says how many a phone gets.
 */
final class ConsentCode {
  static final Duration GOOD_FOR = Duration.ofMinutes(10);
  static final Duration APART = Duration.ofMinutes(1);
  static final int TRIES = 5;

  private ConsentCode() {}

  static SubscriptionState.CodeSent sent(String salt, String code, Instant now) {
    return new SubscriptionState.CodeSent(
        salt, Sha256.of(salt + code), now.plus(GOOD_FOR), TRIES, now);
  }

  /** Marked as sent so long ago that another may follow at once. */
  static SubscriptionState.CodeSent unsent(SubscriptionState.CodeSent sent) {
    return new SubscriptionState.CodeSent(
        sent.salt(), sent.hash(), sent.expiresAt(), sent.triesLeft(), sent.sentAt().minus(APART));
  }

  static boolean isRight(SubscriptionState.CodeSent sent, String code) {
    return MessageDigest.isEqual(
        sent.hash().getBytes(StandardCharsets.UTF_8),
        Sha256.of(sent.salt() + code).getBytes(StandardCharsets.UTF_8));
  }

  static SubscriptionState.CodeSent oneTryLess(SubscriptionState.CodeSent sent) {
    return new SubscriptionState.CodeSent(
        sent.salt(), sent.hash(), sent.expiresAt(), sent.triesLeft() - 1, sent.sentAt());
  }
}
