package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Spreads emails evenly: at most a given number in any second, over all calls in one process. SNS's
 * limit of ten a second is hard: above it SNS puts subscriptions back to pending, and deletes them
 * after 48 hours. A publish that by itself sends more emails than that number has its second alone.
 */
public final class EmailPace implements Pace {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  /** A publish, with the earliest moment at which it may go. */
  private record Place(long at, int emails) {}

  private final int perSecond;
  private final LongSupplier nanoTime;

  /** The places that can still hold up the next one, in the order of their moments. */
  private final Deque<Place> taken = new ArrayDeque<>();

  public EmailPace(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized Optional<Duration> reserve(int emails, Duration atMost) {
    var now = nanoTime.getAsLong();
    taken.removeIf(place -> place.at() + Math.max(SECOND, spread(place)) <= now);
    var start = start(emails, now);
    var wait = Duration.ofNanos(start - now);
    if (wait.compareTo(atMost) > 0) {
      return Optional.empty();
    }
    taken.addLast(new Place(start, emails));
    return Optional.of(wait);
  }

  @Override
  public synchronized void giveBack() {
    taken.pollLast();
  }

  /**
   * As long after the last place as its emails take, and never too many emails within one second.
   */
  private long start(int emails, long now) {
    var last = taken.peekLast();
    var start = last == null ? now : Math.max(now, last.at() + spread(last));
    for (var place : taken) {
      if (withinASecondBefore(start) + emails <= perSecond) {
        return start;
      }
      start = Math.max(start, place.at() + SECOND);
    }
    return start;
  }

  private int withinASecondBefore(long start) {
    return taken.stream().filter(p -> p.at() > start - SECOND).mapToInt(Place::emails).sum();
  }

  /** Rounded up: six times a sixth of a second that was rounded down is less than a second. */
  private long spread(Place place) {
    return Math.ceilDiv(place.emails() * SECOND, perSecond);
  }
}
