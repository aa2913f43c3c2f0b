package org.replyby.alerts;

import java.time.Instant;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/** What is told the moment it is recorded, beside the rungs of the plan. */
public final class AtOnce {
  private AtOnce() {}

  /** A letter was recorded; one whose safe date has passed is told as late. */
  public static Rung letterRecorded(DueDate dueDate, Instant now) {
    var late = !dueDate.safeDue().isAfter(now);
    return new Rung("received", now, late ? Reason.LATE : Reason.LETTER_RECEIVED);
  }

  public static Rung subpoenaRecorded(Instant now) {
    return new Rung("issued", now, Reason.SUBPOENA_ISSUED);
  }

  public static Rung extended(Instant now) {
    return new Rung("extended", now, Reason.EXTENDED);
  }

  /** An official became reachable while the deadline was open, for the {@code times}-th time. */
  public static Rung officialReachable(int times, Instant now) {
    return new Rung("open-" + times, now, Reason.OPEN_WHEN_CONFIRMED);
  }

  /** What was told to everyone as a plan began: the first by the recording, later ones anew. */
  static Rung opening(DeadlineKind kind, int planVersion, DueDate dueDate, Instant plannedFrom) {
    if (planVersion > 1) {
      return extended(plannedFrom);
    }
    return switch (kind) {
      case RESPONSE -> letterRecorded(dueDate, plannedFrom);
      case SUBPOENA_RETURN -> subpoenaRecorded(plannedFrom);
    };
  }
}
