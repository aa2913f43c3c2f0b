package org.replyby.local.machine;

import java.time.Duration;

/** A wait that an interruption ends early and leaves to be seen. */
public final class Pause {
  private Pause() {}

  public static void of(Duration howLong) {
    try {
      Thread.sleep(howLong);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
