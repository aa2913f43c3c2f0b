package org.replyby.usecases.alerting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.replyby.alerts.plan.Audience;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.Presence;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.plan.Urgency;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.Delivery;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.LastRung;
import org.replyby.model.Official;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Correlation;

/** The alerts of one rung, one for each official who is told, and why the others are not. */
public record NewAlerts(Rung rung, List<Alert> alerts, Map<String, String> notTold) {
  /** To the officials of the deadline's jurisdiction. */
  public static NewAlerts of(Deadline deadline, Rung rung, JurisdictionFile file, Instant now) {
    return of(deadline, rung, file, List.of(), now);
  }

  /** {@code remarks} are what the alerts say besides their reason. */
  public static NewAlerts of(
      Deadline deadline, Rung rung, JurisdictionFile file, List<String> remarks, Instant now) {
    var amongOthers = file.hasOtherThan(deadline.id().matter());
    var zone = file.jurisdiction().zone();
    var present = Presence.of(file.officials(), zone, now);
    var made = to(present, deadline, rung, amongOthers, remarks, now);
    var notTold = new TreeMap<>(made.notTold());
    notTold.putAll(Presence.absent(file.officials(), zone, now));
    return new NewAlerts(rung, made.alerts(), notTold);
  }

  /**
   * To some officials only. {@code amongOthers} is whether their jurisdiction has other matters
   * too, so that short texts have to name this one.
   */
  public static NewAlerts to(
      List<Official> officials,
      Deadline deadline,
      Rung rung,
      boolean amongOthers,
      List<String> remarks,
      Instant now) {
    var alerts = new ArrayList<Alert>();
    var notTold = new TreeMap<String, String>();
    var severity = Urgency.of(rung.reason(), deadline.dueDate(), now);
    for (var official : officials) {
      switch (Audience.decide(official, rung.reason(), severity)) {
        case Audience.Decision.Told() ->
            alerts.add(alert(deadline, rung, amongOthers, official, remarks, now));
        case Audience.Decision.NotTold(var why) -> notTold.put(official.id().name(), why);
      }
    }
    return new NewAlerts(rung, List.copyOf(alerts), notTold);
  }

  private static Alert alert(
      Deadline deadline,
      Rung rung,
      boolean amongOthers,
      Official official,
      List<String> remarks,
      Instant now) {
    var severity = Urgency.of(rung.reason(), deadline.dueDate(), now);
    return Alert.about(
        deadline,
        new AlertId(deadline.id(), deadline.plan().version(), rung.key(), official.id()),
        Delivery.to(official, severity, now, Correlation.id()),
        rung.reason(),
        amongOthers,
        remarks);
  }

  /**
   * What the deadline keeps of this rung: who was told, and the moment from which their silence
   * escalates. {@code unacknowledged} is whether what was told before still waits for an
   * acknowledgment.
   */
  public LastRung lastRung(
      Deadline deadline, EscalationPolicy policy, boolean unacknowledged, Instant now) {
    return new LastRung(
        rung.key(),
        now,
        alerts.stream().map(a -> a.id().official().name()).toList(),
        EscalationSteps.begun(policy, rung, deadline.dueDate(), unacknowledged, now));
  }

  public List<Write> writes() {
    return alerts.stream().<Write>map(Write.NewAlert::new).toList();
  }

  /** For the docket: a plan that begins, and who is told of it at once. */
  public Map<String, String> details(Deadline deadline) {
    var details = Details.dated(deadline);
    details.put(Details.RUNG, rung.key());
    addTo(details);
    return details;
  }

  /** For the docket: who is told, and who is not and why. */
  public void addTo(Map<String, String> details) {
    details.put(
        Details.TOLD,
        alerts.isEmpty()
            ? "nobody"
            : alerts.stream().map(a -> a.id().official().name()).collect(Collectors.joining(" ")));
    if (!notTold.isEmpty()) {
      details.put(
          Details.NOT_TOLD,
          notTold.entrySet().stream()
              .map(e -> e.getKey() + ": " + e.getValue())
              .collect(Collectors.joining("; ")));
    }
  }
}
