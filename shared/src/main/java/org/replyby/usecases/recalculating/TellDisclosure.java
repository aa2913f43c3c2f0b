package org.replyby.usecases.recalculating;

import java.util.List;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Recalculation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Write;

/**
 * Tells those who may be told of a deadline now. The alerts that waited to be sent were made for
 * others, and their claims fail, so this also replaces those.
 */
record TellDisclosure(JobStep in) {
  Recalculation tell(Deadline was) {
    if (!was.isOpen()) {
      return in.note("left: it is closed");
    }
    if (was.plan().last() == null) {
      return in.note("left: nobody was told of it yet, and the next sweep tells it");
    }
    var now = in.now();
    var rung = AtOnce.disclosed(was.version(), now);
    var newAlerts = NewAlerts.of(was, rung, in.file(), List.of(), now);
    var policy = in.file().escalation();
    var told = newAlerts.lastRung(was, policy, was.plan().isUnacknowledged(), now);
    var details = Details.of(was);
    details.put(Details.PLAN, Integer.toString(was.plan().version()));
    details.put(Details.RUNG, rung.key());
    newAlerts.addTo(details);
    return in.commit(
        new Write.ChangedDeadline(was, was.waitingUntil(was.plan().next(), told)),
        EntryKind.DISCLOSURE_TOLD,
        details,
        newAlerts,
        "told to those who may be told");
  }
}
