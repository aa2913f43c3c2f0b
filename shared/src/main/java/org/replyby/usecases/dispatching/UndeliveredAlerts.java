package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.List;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.Presence;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Delivery;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.usecases.docket.JurisdictionFile;

/** What others are told when an alert failed for good: that they have to tell its official. */
final class UndeliveredAlerts {
  private UndeliveredAlerts() {}

  static List<Alert> alerts(Alert failed, JurisdictionFile file, Instant now) {
    return file.official(failed.id().official())
        .map(
            missed ->
                alerts(
                    failed,
                    missed,
                    Presence.of(file.officials(), file.jurisdiction().zone(), now),
                    now))
        .orElse(List.of());
  }

  private static List<Alert> alerts(
      Alert failed, Official missed, List<Official> officials, Instant now) {
    return EscalationSteps.standIns(missed, officials).stream()
        .map(told -> alert(failed, missed, told, now))
        .toList();
  }

  private static Alert alert(Alert failed, Official missed, Official told, Instant now) {
    var code = failed.state() instanceof AlertState.Failed(var c, var at) ? c : "unknown";
    var id = failed.id();
    var rung = "undelivered-" + id.rung() + "-" + missed.id().name();
    return new Alert(
        new AlertId(id.deadline(), id.planVersion(), rung, told.id()),
        Delivery.to(told, Severity.URGENT, now, failed.correlationId()),
        failed.kind(),
        Reason.UNDELIVERED,
        failed.dueDate(),
        failed.demand(),
        failed.confirmation(),
        List.of(Remarks.undelivered(missed, code)),
        null);
  }
}
