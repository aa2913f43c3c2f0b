package org.replyby.usecases.subscribing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.replyby.model.SubscriptionState;

/**
 * The code by which the holder of a phone agrees to be texted: six digits, good for ten minutes and
 * five tries. At most one a minute and five in all are sent to a subscription, so that nobody can
 * have a stranger's phone flooded.
 */
final class ConsentCode {
  static final Duration GOOD_FOR = Duration.ofMinutes(10);
  static final Duration APART = Duration.ofMinutes(1);
  static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
  static final int TRIES = 5;
  static final int MOST_SENT = 5;

  private ConsentCode() {}

  static SubscriptionState.CodeSent sent(String salt, String code, int codesSent, Instant now) {
    return new SubscriptionState.CodeSent(
        salt, hash(salt, code), now.plus(GOOD_FOR), TRIES, codesSent, now);
  }

  /** Sent so long ago that another may follow at once. */
  static SubscriptionState.CodeSent unsent(SubscriptionState.CodeSent sent) {
    return new SubscriptionState.CodeSent(
        sent.salt(),
        sent.hash(),
        sent.expiresAt(),
        sent.triesLeft(),
        sent.codesSent(),
        sent.sentAt().minus(APART));
  }

  static boolean isRight(SubscriptionState.CodeSent sent, String code) {
    return MessageDigest.isEqual(
        sent.hash().getBytes(StandardCharsets.UTF_8),
        hash(sent.salt(), code).getBytes(StandardCharsets.UTF_8));
  }

  static SubscriptionState.CodeSent oneTryLess(SubscriptionState.CodeSent sent) {
    return new SubscriptionState.CodeSent(
        sent.salt(),
        sent.hash(),
        sent.expiresAt(),
        sent.triesLeft() - 1,
        sent.codesSent(),
        sent.sentAt());
  }

  static String text(String code, String jurisdiction) {
    return "ReplyBy: "
        + code
        + " is your code to get deadline alerts for "
        + jurisdiction
        + " by text. Good for 10 minutes. Not you? Ignore this.";
  }

  private static String hash(String salt, String code) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
