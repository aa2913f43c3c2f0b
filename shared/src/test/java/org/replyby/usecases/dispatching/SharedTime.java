package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.util.Arrays;

/**
 * Simulated time of several who work at once, in nanoseconds: whoever is behind goes on, and waits
 * when others are. So at any moment one works, and nobody sees what another does later.
 */
public final class SharedTime {
  private final long[] now;

  public SharedTime(int howMany) {
    now = new long[howMany];
  }

  public synchronized long of(int who) {
    return now[who];
  }

  /** Some time goes by for one. */
  public synchronized void pass(int who, Duration howLong) {
    now[who] += howLong.toNanos();
    notifyAll();
    await(who);
  }

  /** Begins when the others are not behind. */
  public synchronized void begin(int who) {
    await(who);
  }

  /** One does no more, and nobody waits for them. */
  public synchronized void end(int who) {
    now[who] = Long.MAX_VALUE;
    notifyAll();
  }

  private void await(int who) {
    while (!isFirst(who)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private boolean isFirst(int who) {
    var least = Arrays.stream(now).min().orElseThrow();
    return now[who] == least && Arrays.stream(now, 0, who).noneMatch(other -> other == least);
  }
}
