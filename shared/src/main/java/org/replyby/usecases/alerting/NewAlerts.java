package org.replyby.usecases.alerting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.plan.Urgency;
import org.replyby.alerts.reach.Reach;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.Delivery;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.InCity;
import org.replyby.model.LastRung;
import org.replyby.model.Official;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Correlation;

/**
 * The alerts of one rung, one for each official who hears it, and what the operator is told if
 * nobody does. {@code tellAt} is when they go out: at once, or at the next hour at which people
 * read in the {@code city}.
 */
public record NewAlerts(
    Rung rung,
    List<Alert> alerts,
    Reach reach,
    List<Write> toOperator,
    Instant tellAt,
    ZoneId city) {
  public NewAlerts {
    alerts = List.copyOf(alerts);
    toOperator = List.copyOf(toOperator);
  }

  /** To the officials of the deadline's jurisdiction. */
  public static NewAlerts of(Deadline deadline, Rung rung, JurisdictionFile file, Instant now) {
    return of(deadline, rung, file, List.of(), now);
  }

  /** {@code remarks} are what the alerts say besides their reason. */
  public static NewAlerts of(
      Deadline deadline, Rung rung, JurisdictionFile file, List<String> remarks, Instant now) {
    var inCity = file.inCity(deadline.demand().disclosure());
    var city = file.jurisdiction().zone();
    var candidates = Candidates.of(file, deadline, now);
    var made = to(candidates, deadline, rung, inCity, remarks, city, now);
    return made.without(Candidates.absent(file, deadline, now));
  }

  /**
   * To some officials only. {@code inCity} is what the alerts say of the jurisdiction as it is now.
   */
  public static NewAlerts to(
      List<Official> officials,
      Deadline deadline,
      Rung rung,
      InCity inCity,
      List<String> remarks,
      ZoneId city,
      Instant now) {
    var severity = Urgency.of(rung.reason(), deadline.dueDate(), now);
    var disclosure = deadline.demand().disclosure();
    var reach =
        WhoHears.of(
            disclosure.among(officials),
            disclosure,
            rung.reason(),
            severity,
            Official::isReachable);
    return of(reach, deadline, rung, inCity, remarks, city, now);
  }

  /** To those whom {@code reach} names. */
  public static NewAlerts of(
      Reach reach,
      Deadline deadline,
      Rung rung,
      InCity inCity,
      List<String> remarks,
      ZoneId city,
      Instant now) {
    var tellAt = ReadingHours.toTell(rung.reason(), deadline.kind(), deadline.dueDate(), now, city);
    var alerts = new ArrayList<Alert>();
    for (var official : reach.audience()) {
      var says = new ArrayList<>(remarks);
      if (reach.goneOn().contains(official)) {
        says.add(Remarks.wentOn());
      }
      alerts.add(alert(deadline, rung, inCity, official, says, now).heldUntil(tellAt));
    }
    return new NewAlerts(rung, alerts, reach, toOperator(reach, deadline, rung, now), tellAt, city);
  }

  private NewAlerts without(List<Reach.NotTold> absent) {
    return new NewAlerts(rung, alerts, reach.without(absent), toOperator, tellAt, city);
  }

  /** The same to one official only, if that one is told. */
  public NewAlerts to(Official one) {
    var own = alerts.stream().filter(a -> a.id().official().equals(one.id())).toList();
    return new NewAlerts(rung, own, reach, List.of(), tellAt, city);
  }

  private static List<Write> toOperator(Reach reach, Deadline deadline, Rung rung, Instant now) {
    var about = deadline.id() + "." + deadline.plan().version() + "." + rung.key();
    return reach.isNobody()
        ? List.of(
            new Write.NewNotice(
                NewNotices.nobodyReached(
                    deadline.id().jurisdiction(),
                    about,
                    deadline.demand().disclosure(),
                    reach.notTold().size(),
                    now)))
        : List.of();
  }

  private static Alert alert(
      Deadline deadline,
      Rung rung,
      InCity inCity,
      Official official,
      List<String> remarks,
      Instant now) {
    var severity = Urgency.of(rung.reason(), deadline.dueDate(), now);
    return Alert.about(
        deadline,
        new AlertId(deadline.id(), deadline.plan().version(), rung.key(), official.id()),
        delivery(rung, Delivery.to(official, severity, now, Correlation.id()), now),
        rung.reason(),
        inCity,
        remarks);
  }

  /** The stream leaves the daily reminders of what is late to the sweep, for which they are due. */
  private static Delivery delivery(Rung rung, Delivery delivery, Instant now) {
    return ReminderPlan.isDailyReminder(rung.reason(), rung.key())
        ? delivery.heldUntil(now)
        : delivery;
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
        EscalationSteps.begun(policy, rung, deadline.dueDate(), unacknowledged, tellAt, city));
  }

  public List<Write> writes() {
    return Stream.concat(alerts.stream().map(Write.NewAlert::new), toOperator.stream()).toList();
  }

  /** For the docket: a plan that begins, and who is told of it at once. */
  public Map<String, String> details(Deadline deadline) {
    var details = Details.dated(deadline);
    details.put(Details.RUNG, rung.key());
    addTo(details);
    return details;
  }

  /** For the docket: who is to be told, and who is not and why. */
  public void addTo(Map<String, String> details) {
    details.put(
        Details.TOLD,
        reach.told().isEmpty()
            ? Details.NOBODY
            : reach.told().stream().map(o -> o.id().name()).collect(Collectors.joining(" ")));
    var notTold = new TreeMap<String, String>();
    reach.notTold().forEach(one -> notTold.put(one.official().id().name(), one.why()));
    if (!notTold.isEmpty()) {
      details.put(
          Details.NOT_TOLD,
          notTold.entrySet().stream()
              .map(e -> e.getKey() + ": " + e.getValue())
              .collect(Collectors.joining("; ")));
    }
  }
}
