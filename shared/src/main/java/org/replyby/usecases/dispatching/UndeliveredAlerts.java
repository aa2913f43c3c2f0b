package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.List;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.alerts.reach.EscalationAudience;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Delivery;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.usecases.alerting.Candidates;
import org.replyby.usecases.docket.JurisdictionFile;

/** What others are told when an alert failed for good: that they have to tell its official. */
final class UndeliveredAlerts {
  private static final String RUNG = "undelivered-";

  private UndeliveredAlerts() {}

  /** Whether this alert says that another one failed. */
  static boolean isOne(Alert alert) {
    return alert.id().rung().startsWith(RUNG);
  }

  static List<Alert> alerts(
      Alert failed, JurisdictionFile file, Disclosure disclosure, Instant now) {
    var candidates = Candidates.of(file, failed.id().deadline(), disclosure, now);
    var tellAt =
        ReadingHours.toTell(
            reason(failed), failed.kind(), failed.dueDate(), now, file.jurisdiction().zone());
    return file
        .official(failed.id().official())
        .map(missed -> alerts(failed, missed, candidates, disclosure, now))
        .orElse(List.of())
        .stream()
        .map(alert -> alert.heldUntil(tellAt))
        .toList();
  }

  private static List<Alert> alerts(
      Alert failed, Official missed, List<Official> officials, Disclosure disclosure, Instant now) {
    return EscalationAudience.standIns(missed, officials, disclosure).stream()
        .map(told -> alert(failed, missed, told, disclosure, now))
        .toList();
  }

  private static Alert alert(
      Alert failed, Official missed, Official told, Disclosure disclosure, Instant now) {
    var id = failed.id();
    var rung = RUNG + id.rung() + "-" + missed.id().name();
    return new Alert(
        new AlertId(id.deadline(), id.planVersion(), rung, told.id()),
        Delivery.to(told, Severity.URGENT, now, failed.correlationId()),
        failed.kind(),
        reason(failed),
        failed.dueDate(),
        failed.demand().disclosed(disclosure),
        failed.confirmation(),
        List.of(Remarks.undelivered(missed)),
        null,
        failed.ending());
  }

  /** That a deadline is over has to be said in its own words, not as if it were still due. */
  private static Reason reason(Alert failed) {
    return failed.reason() == Reason.CLOSED || failed.reason() == Reason.VOIDED
        ? failed.reason()
        : Reason.UNDELIVERED;
  }
}
