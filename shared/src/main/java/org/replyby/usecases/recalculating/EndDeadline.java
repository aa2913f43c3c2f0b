package org.replyby.usecases.recalculating;

import java.util.List;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.Presence;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.Recalculation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Write;

/** Ends a deadline that should never have been on record, and tells everybody who heard of it. */
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
    var newAlerts =
        NewAlerts.to(
            audience(was),
            is,
            AtOnce.voided(in.now()),
            in.file().hasOtherThan(is.id().matter()),
            in.remarks(),
            in.now());
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

  /** Nobody, if the sweep has not told anybody of it yet. */
  private List<Official> audience(Deadline was) {
    return was.plan().last() == null
        ? List.of()
        : Presence.of(in.file().officials(), in.file().jurisdiction().zone(), in.now());
  }
}
