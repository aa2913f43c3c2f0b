package org.replyby.usecases.run;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Waits a random part of 40 ms, doubled at each attempt, so that rivals do not collide again. */
public record JitteredBackoff(RandomGenerator random, Consumer<Duration> waiting)
    implements Backoff {
  private static final int FIRST_MILLIS = 40;

  @Override
  public void before(int attempt) {
    var bound = FIRST_MILLIS << Math.min(attempt - 2, 6);
    waiting.accept(Duration.ofMillis(1 + random.nextInt(bound)));
  }
}
