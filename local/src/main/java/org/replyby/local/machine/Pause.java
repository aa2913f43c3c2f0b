package org.replyby.local.machine;

import java.time.Duration;

/** A wait that an interruption ends early; the thread's interrupted status is kept. */
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
