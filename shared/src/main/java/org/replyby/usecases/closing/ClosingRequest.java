package org.replyby.usecases.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Evidence;
import org.replyby.model.OfficialId;

/**
 * What somebody records as the end of a deadline. {@code counsel} is who closes a right. What is
 * {@code privileged} never reaches alerts, digests or watchers.
 */
public sealed interface ClosingRequest {
  /** The day on which it happened, in the jurisdiction's calendar. */
  LocalDate on();

  @Nullable OfficialId counsel();

  boolean privileged();

  DeadlineState.Ending ending(Entered entered);

  /** The reply went out. */
  record Met(LocalDate on, Evidence evidence, @Nullable OfficialId counsel, boolean privileged)
      implements ClosingRequest {
    @Override
    public DeadlineState.Met ending(Entered entered) {
      return new DeadlineState.Met(on, evidence, entered, null);
    }
  }

  /** The demand was withdrawn. */
  record Withdrawn(LocalDate on, String why, @Nullable OfficialId counsel, boolean privileged)
      implements ClosingRequest {
    @Override
    public DeadlineState.Withdrawn ending(Entered entered) {
      return new DeadlineState.Withdrawn(on, why, entered, null);
    }
  }

  /** Whether a closing says the same: it ended the same way on the same day. */
  default boolean isSameAs(DeadlineState.Ending ending) {
    return ending.on().equals(on())
        && switch (ending) {
          case DeadlineState.Met met -> this instanceof Met;
          case DeadlineState.Withdrawn gone -> this instanceof Withdrawn;
        };
  }
}
