package org.replyby.usecases;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Spreads emails evenly: at most so many a second, over all calls in one process. SNS's limit of
 * ten a second is hard: above it SNS puts subscriptions back to pending, and deletes them after 48
 * hours.
 */
public final class EmailPace implements Pace {
  private final long nanosEach;
  private final LongSupplier nanoTime;
  private long nextFree;

  public EmailPace(int perSecond, LongSupplier nanoTime) {
    this.nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
    this.nanoTime = nanoTime;
    this.nextFree = nanoTime.getAsLong();
  }

  @Override
  public synchronized Optional<Duration> reserve(int emails, Duration atMost) {
    var now = nanoTime.getAsLong();
    var start = Math.max(now, nextFree);
    var wait = Duration.ofNanos(start - now);
    if (wait.compareTo(atMost) > 0) {
      return Optional.empty();
    }
    nextFree = start + emails * nanosEach;
    return Optional.of(wait);
  }
}
