package org.replyby.usecases.run;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Waits a random part of 40 ms, doubled at each attempt, so that rivals do not collide again. */
public record JitteredBackoff(RandomGenerator random, Consumer<Duration> waiting)
    implements Backoff {
  /** 200 callers who ask again within so many seconds are 20 a second: one matter takes them. */
  public static final int MOST_SECONDS = 10;

  private static final int FIRST_MILLIS = 40;

  @Override
  public void before(int attempt) {
    var bound = FIRST_MILLIS << Math.min(attempt - 2, 6);
    waiting.accept(Duration.ofMillis(1 + random.nextInt(bound)));
  }

  /** Callers who collided and obey come back one by one, and not all at once. */
  @Override
  public Duration untilAskedAgain() {
    return Duration.ofSeconds(1 + random.nextInt(MOST_SECONDS));
  }
}
