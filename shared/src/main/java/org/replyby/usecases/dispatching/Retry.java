package org.replyby.usecases.dispatching;

import java.time.Duration;
import org.replyby.model.ToSend;

/**
 * When to try again to send something that could not be sent: after half a minute, then after twice
 * as long each time, up to a quarter of an hour. Each wait is cut by up to a quarter, decided by
 * the id, so that what failed together does not come back together. After a day of tries it has
 * failed.
 */
final class Retry {
  /** With the waits below, about 24 hours of tries, less the jitter. */
  static final int MOST_TRIES = 100;

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private Retry() {}

  /** Whether this was the last try. */
  static boolean isOver(ToSend tried) {
    return tried.attempts() >= MOST_TRIES;
  }

  /** How long to wait after that many tries. */
  static Duration after(ToSend tried) {
    var doubled = FIRST.multipliedBy(1L << Math.min(Math.max(tried.attempts() - 1, 0), 5));
    var bounded = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    var jitter = Math.floorMod(tried.name().hashCode() + tried.attempts() * 31, 250);
    return bounded.minus(bounded.multipliedBy(jitter).dividedBy(1_000));
  }
}
