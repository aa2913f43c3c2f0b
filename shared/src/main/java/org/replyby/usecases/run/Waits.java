package org.replyby.usecases.run;

import java.time.Duration;

/** Real waiting, for classes that take a wait as a parameter; tests pass something else. */
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
