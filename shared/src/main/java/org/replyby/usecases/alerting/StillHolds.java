package org.replyby.usecases.alerting;

import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.LastRung;
import org.replyby.model.Reason;

/**
 * Whether an alert that went out would still go out now: what a claim would ask as well. No later
 * reminder took its place, and what it escalates was not acknowledged.
 */
public final class StillHolds {
  private StillHolds() {}

  /** The deadline has to be open under the alert's plan. */
  public static boolean of(Alert alert, Deadline deadline) {
    var told = deadline.plan().last();
    var isOfAnotherAnswer = !alert.demand().disclosure().equals(deadline.demand().disclosure());
    if (alert.reason() == Reason.UNDELIVERED || isOfAnotherAnswer) {
      return false;
    }
    if (alert.reason() == Reason.UNCONFIRMED) {
      return deadline.isUnconfirmed();
    }
    if (told == null || alert.reason() == Reason.OPEN_WHEN_CONFIRMED) {
      return true;
    }
    var rung = alert.id().rung();
    return alert.reason() == Reason.ESCALATED
        ? LastRung.rungOf(rung).equals(told.key()) && told.escalation() != null
        : rung.equals(told.key()) || !told.officials().contains(alert.official().name());
  }
}
