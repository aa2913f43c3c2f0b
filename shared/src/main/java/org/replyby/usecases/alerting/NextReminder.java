package org.replyby.usecases.alerting;

import java.time.Instant;
import java.util.Optional;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.plan.Rung;
import org.replyby.model.Deadline;
import org.replyby.usecases.docket.JurisdictionFile;

/** Where a deadline's next reminder is on another day because another day is closed. */
public final class NextReminder {
  private NextReminder() {}

  /** Its moment by these closed days; empty if it stays, or if nothing was told yet. */
  public static Optional<Instant> moved(Deadline deadline, JurisdictionFile file) {
    var told = deadline.plan().last();
    var next = deadline.plan().next();
    if (told == null || next == null) {
      return Optional.empty();
    }
    return ReminderPlan.of(deadline, file.calendar())
        .next(told.at())
        .map(Rung::at)
        .filter(at -> !at.equals(next));
  }
}
