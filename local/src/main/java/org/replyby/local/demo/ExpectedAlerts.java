package org.replyby.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.CityCalendar;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.plan.Urgency;
import org.replyby.alerts.reach.Audience;
import org.replyby.alerts.reach.EscalationAudience;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;
import org.replyby.model.AlertId;
import org.replyby.model.DeadlineId;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Official;

/**
 * The alerts that the script should produce. They follow from the script and the rules alone:
 * nothing from a run, from the table or from SNS goes into them.
 */
final class ExpectedAlerts {
  /** Nothing is extended, so every alert belongs to its deadline's first plan. */
  private static final int FIRST_PLAN = 1;

  private ExpectedAlerts() {}

  static Set<AlertId> of(Script script, List<Government> governments) {
    var planned = new LinkedHashSet<AlertId>();
    for (var government : governments) {
      planned.addAll(ofLetter(script, government));
      if (government.id().equals(script.subpoena().city())) {
        planned.addAll(ofSubpoena(script, government));
      }
    }
    return planned;
  }

  private static List<AlertId> ofLetter(Script script, Government government) {
    var dueDate = dueDate(script.due(), "the letter", government);
    var told = AtOnce.letterRecorded(dueDate, script.letters());
    var until =
        script.replies().stream()
            .filter(reply -> reply.city().equals(government.id()))
            .map(reply -> reply.at().atZone(government.zone()).toInstant())
            .findFirst()
            .orElse(script.end());
    var alerts =
        new ArrayList<>(alerts(script, government, DemoDemand.LETTER, dueDate, told, until));
    alerts.addAll(toConfirm(script, government));
    alerts.addAll(closed(script, government));
    return alerts;
  }

  /** Once a reply is recorded, everyone in the city is told. */
  private static List<AlertId> closed(Script script, Government government) {
    var deadline = DemoDemand.LETTER.deadline(government.id());
    return script.replies().stream()
        .filter(reply -> reply.city().equals(government.id()))
        .flatMap(reply -> script.people().stream())
        .filter(person -> person.city().equals(government.id()))
        .map(person -> new AlertId(deadline, FIRST_PLAN, "closed", person.id()))
        .toList();
  }

  /**
   * The letter is recorded on a Wednesday with more than a week to reply, so its attorneys are
   * reminded on Friday morning, the second working day. The subpoena comes too late in the script
   * for a reminder.
   */
  private static List<AlertId> toConfirm(Script script, Government government) {
    var friday = LocalDateTime.parse("2018-01-26T09:00").atZone(government.zone()).toInstant();
    var isConfirmed =
        script.confirmations().stream()
            .filter(confirmation -> confirmation.city().equals(government.id()))
            .anyMatch(c -> c.at().atZone(government.zone()).toInstant().isBefore(friday));
    return script.people().stream()
        .filter(person -> person.city().equals(government.id()))
        .filter(person -> person.attorney() && !isConfirmed)
        .map(Script.Person::id)
        .map(
            official ->
                new AlertId(
                    DemoDemand.LETTER.deadline(government.id()), FIRST_PLAN, "confirm", official))
        .toList();
  }

  private static List<AlertId> ofSubpoena(Script script, Government government) {
    var subpoena = script.subpoena();
    var dueDate = dueDate(subpoena.returnDate(), "the subpoena", government);
    var told = AtOnce.subpoenaRecorded(subpoena.at().atZone(government.zone()).toInstant());
    return alerts(script, government, DemoDemand.SUBPOENA, dueDate, told, script.end());
  }

  private static DueDate dueDate(LocalDate day, String statedBy, Government government) {
    return DueDates.of(
        new Setting.Fixed(new DueOn(day, null, null), statedBy),
        new Forum.Office(government.state(), government.zone()));
  }

  /** What is told at once, every rung until the reply or the end, and what escalates between. */
  private static List<AlertId> alerts(
      Script script,
      Government government,
      DemoDemand demand,
      DueDate dueDate,
      Rung atOnce,
      Instant until) {
    var city = new CityCalendar(government.zone(), ClosedDays.in(government.state()));
    var plan = ReminderPlan.of(atOnce.at(), demand.kind(), dueDate, city);
    var rungs =
        Stream.concat(Stream.of(atOnce), plan.between(atOnce.at(), until).stream()).toList();
    var officials =
        script.people().stream()
            .filter(person -> person.city().equals(government.id()))
            .map(ExpectedAlerts::asOfficial)
            .toList();
    return new Climb(demand.deadline(government.id()), dueDate, officials, government.zone())
        .alerts(rungs, script.answering(government.id()), until);
  }

  /** One deadline's way through its rungs, with the default escalation policy. */
  private record Climb(
      DeadlineId deadline, DueDate dueDate, List<Official> officials, ZoneId city) {
    List<AlertId> alerts(List<Rung> rungs, Script.Answering answering, Instant until) {
      var alerts = new ArrayList<AlertId>();
      var unacknowledged = false;
      for (int i = 0; i < rungs.size(); i++) {
        var rung = rungs.get(i);
        var next = i + 1 < rungs.size() ? rungs.get(i + 1).at() : until.plusMillis(1);
        alerts.addAll(told(rung));
        var escalation =
            answering == Script.Answering.PRIMARY_AT_ONCE
                ? null
                : EscalationSteps.begun(
                    EscalationPolicy.DEFAULT, rung, dueDate, unacknowledged, rung.at(), city);
        var at = escalation == null ? null : escalation.nextAt();
        while (escalation != null && at != null && at.isBefore(next)) {
          escalation = EscalationSteps.stepped(escalation, dueDate, at, city);
          alerts.addAll(step(rung, escalation.steps()));
          if (answering == Script.Answering.DEPUTY_WHEN_CALLED) {
            escalation = null;
          }
          at = escalation == null ? null : escalation.nextAt();
        }
        unacknowledged = escalation != null;
      }
      return alerts;
    }

    private List<AlertId> told(Rung rung) {
      var severity = Urgency.of(rung.reason(), dueDate, rung.at());
      return officials.stream()
          .filter(
              o -> Audience.decide(o, rung.reason(), severity) instanceof Audience.Decision.Told)
          .map(o -> new AlertId(deadline, FIRST_PLAN, rung.key(), o.id()))
          .toList();
    }

    private List<AlertId> step(Rung rung, int step) {
      return EscalationAudience.of(step, officials).stream()
          .map(o -> new AlertId(deadline, FIRST_PLAN, rung.key() + "-e" + step, o.id()))
          .toList();
    }
  }

  private static Official asOfficial(Script.Person person) {
    return new Official(
        person.id(),
        person.name(),
        person.role(),
        person.tier(),
        person.leastSeverity(),
        false,
        person.attorney(),
        "",
        List.of(),
        0,
        1);
  }
}
