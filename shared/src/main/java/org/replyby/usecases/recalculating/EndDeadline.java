package org.replyby.usecases.recalculating;

import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Recalculation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Write;

/**
 * Ends a deadline that should never have been on record, and tells everybody who heard of it, or
 * would have heard of it otherwise: it may be the wrong one.
 */
record EndDeadline(JobStep in) {
  Recalculation end(Deadline was) {
    if (!was.isOpen()) {
      return in.note("left: it is closed");
    }
    if (was.basis().fixedByOrder()) {
      return in.note("left: it is ordered");
    }
    var entered = new Entered(in.now(), in.job().appliedBy());
    var is = was.closed(new DeadlineState.Voided(in.job().why(), entered));
    var rung = AtOnce.voided(in.now());
    var newAlerts = NewAlerts.of(is, rung, in.file(), in.remarks(), in.now());
    var details = Details.of(is);
    details.put(Details.PLAN, Integer.toString(is.plan().version()));
    details.put(Details.RUNG, newAlerts.rung().key());
    newAlerts.addTo(details);
    return in.commit(
        new Write.ChangedDeadline(was, is),
        EntryKind.DEADLINE_VOIDED,
        details,
        newAlerts,
        "ended: it is void");
  }
}
