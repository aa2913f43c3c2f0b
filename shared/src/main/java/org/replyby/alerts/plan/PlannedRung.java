package org.replyby.alerts.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rung as it is shown: its state, when it fired (if it did), and the reason for its state. */
public record PlannedRung(
    Rung rung, int planVersion, State state, @Nullable Instant firedAt, String why) {
  /** The state of a rung. */
  public enum State {
    PLANNED,
    PASSED_BEFORE,
    SUPERSEDED,
    FIRED
  }
}
