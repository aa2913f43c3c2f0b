package org.replyby.usecases.run;

import java.time.Duration;

/** Waits between attempts, longer each time and never the same twice. */
@FunctionalInterface
public interface Backoff {
  /** Waits before the attempt with this number, counted from 2. */
  void before(int attempt);

  /** After how long a caller may ask again, once all attempts were in vain. */
  default Duration untilAskedAgain() {
    return Duration.ofSeconds(1);
  }
}
