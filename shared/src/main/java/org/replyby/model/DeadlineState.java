package org.replyby.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a deadline stands. "Late" is no state: an open deadline is late once its date has passed.
 */
public sealed interface DeadlineState {
  /** Nobody has replied yet. */
  record Open() implements DeadlineState {}

  /** The reply went out on {@code on}; recorded at {@code at}. */
  record Met(LocalDate on, @Nullable String how, Instant at, String by) implements DeadlineState {}

  /** The demand was withdrawn on {@code on}; recorded at {@code at}. */
  record Withdrawn(LocalDate on, String why, Instant at, String by) implements DeadlineState {}
}
