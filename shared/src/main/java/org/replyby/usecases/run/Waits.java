package org.replyby.usecases.run;

import java.time.Duration;

/** Waiting for real, for those who are handed it; tests hand in something else. */
public final class Waits {
  private Waits() {}

  public static void sleep(Duration howLong) {
    try {
      Thread.sleep(howLong);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", interrupted);
    }
  }
}
