package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.util.Optional;

/** Keeps emails under SNS's hard limit of ten a second for the account. */
@FunctionalInterface
public interface Pace {
  /**
   * How long to wait until this many more emails may go; their places are taken then. If that would
   * be longer than {@code atMost}, the answer is empty and no place is taken: what is not sent must
   * not hold up what comes after it.
   */
  Optional<Duration> reserve(int emails, Duration atMost);

  /** The places that were taken last are free again: nothing was sent. */
  default void giveBack() {}
}
