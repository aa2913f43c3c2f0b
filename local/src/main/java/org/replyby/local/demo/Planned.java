package org.replyby.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.alerts.AtOnce;
import org.replyby.alerts.Audience;
import org.replyby.alerts.ReminderPlan;
import org.replyby.alerts.Rung;
import org.replyby.alerts.Urgency;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Setting;
import org.replyby.model.AlertId;
import org.replyby.model.Official;

/**
 * The alerts that the script makes necessary. They follow from the script and the rules alone:
 * nothing of a run, of the table or of SNS goes into them.
 */
final class Planned {
  /** Nothing is extended, so every alert is of its deadline's first plan. */
  private static final int FIRST_PLAN = 1;

  private Planned() {}

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
    return alerts(script, government, Demanded.LETTER, dueDate, told, until);
  }

  private static List<AlertId> ofSubpoena(Script script, Government government) {
    var subpoena = script.subpoena();
    var dueDate = dueDate(subpoena.returnDate(), "the subpoena", government);
    var told = AtOnce.subpoenaRecorded(subpoena.at().atZone(government.zone()).toInstant());
    return alerts(script, government, Demanded.SUBPOENA, dueDate, told, script.end());
  }

  private static DueDate dueDate(LocalDate day, String statedBy, Government government) {
    return DueDates.of(
        new Setting.Fixed(new DueOn(day, null, null), statedBy),
        new Forum.Office(government.state(), government.zone()));
  }

  /** What is told at once, and then every rung until the reply or the end. */
  private static List<AlertId> alerts(
      Script script,
      Government government,
      Demanded demand,
      DueDate dueDate,
      Rung atOnce,
      Instant until) {
    var plan = ReminderPlan.of(atOnce.at(), dueDate);
    return Stream.concat(Stream.of(atOnce), plan.between(atOnce.at(), until).stream())
        .flatMap(
            rung ->
                script.people().stream()
                    .filter(person -> person.city().equals(government.id()))
                    .filter(person -> isTold(person, rung, dueDate))
                    .map(
                        person ->
                            new AlertId(
                                demand.deadline(government.id()),
                                FIRST_PLAN,
                                rung.key(),
                                person.id())))
        .toList();
  }

  private static boolean isTold(Script.Person person, Rung rung, DueDate dueDate) {
    var severity = Urgency.of(rung.reason(), dueDate, rung.at());
    return Audience.decide(asOfficial(person), rung.reason(), severity)
        instanceof Audience.Decision.Told;
  }

  private static Official asOfficial(Script.Person person) {
    return new Official(
        person.id(),
        person.name(),
        person.role(),
        person.tier(),
        person.leastSeverity(),
        false,
        "",
        List.of(),
        0,
        1);
  }
}
