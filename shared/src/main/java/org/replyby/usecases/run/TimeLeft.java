package org.replyby.usecases.run;

import java.time.Duration;

/** How much longer the running invocation may take. */
@FunctionalInterface
public interface TimeLeft {
  /** No new item is started in the last seconds of an invocation. */
  Duration RESERVE = Duration.ofSeconds(8);

  Duration now();

  /** Whether there is time to begin another item. */
  default boolean allowsAnother() {
    return now().compareTo(RESERVE) > 0;
  }
}
