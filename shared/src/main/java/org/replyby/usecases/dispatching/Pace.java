package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.util.Optional;

/** Keeps emails under SNS's hard limit of ten a second for the account. */
@FunctionalInterface
public interface Pace {
  /**
   * How long to wait until this many more emails may go; their places are taken then. Empty, and no
   * place taken, if that would be longer than {@code atMost}: what is not sent must not hold up
   * what comes after it.
   */
  Optional<Duration> reserve(int emails, Duration atMost);

  /** The places that were taken last are free again: nothing was sent. */
  default void giveBack() {}
}
