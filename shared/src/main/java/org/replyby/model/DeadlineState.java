package org.replyby.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a deadline. "Late" is not a state: an open deadline is late once its date has
 * passed.
 */
public sealed interface DeadlineState {
  /** Nobody has replied yet. */
  record Open() implements DeadlineState {}

  /** The reply went out on {@code on}; recorded at {@code entered}. */
  record Met(LocalDate on, @Nullable String how, Entered entered) implements DeadlineState {}

  /** The demand was withdrawn on {@code on}; recorded at {@code entered}. */
  record Withdrawn(LocalDate on, String why, Entered entered) implements DeadlineState {}

  /**
   * The deadline should never have been on record: its document is void, or was corrected to one
   * that does not start it.
   */
  record Voided(String why, Entered entered) implements DeadlineState {}
}
