package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records on a deadline that somebody knows what its officials were told: the rung, the alert,
 * when, and {@code by} whom in words, such as "the link sent to the City attorney". {@code ofLate}
 * says that the alert told them it was late. {@code ended} is the escalation that ended with it, to
 * go on if the acknowledgment is taken back; null if none was open.
 */
public record Known(
    String rung, AlertId alert, Instant at, String by, boolean ofLate, @Nullable Escalation ended) {
  /** Whether it is the acknowledgment of this alert. */
  public boolean isOf(AlertId id) {
    return alert.equals(id);
  }
}
