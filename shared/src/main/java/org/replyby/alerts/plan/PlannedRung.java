package org.replyby.alerts.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rung as it is shown: where it stands, when it fired if it did, and why it stands so. */
public record PlannedRung(
    Rung rung, int planVersion, State state, @Nullable Instant firedAt, String why) {
  /** Where a rung stands. */
  public enum State {
    PLANNED,
    PASSED_BEFORE,
    SUPERSEDED,
    FIRED
  }
}
