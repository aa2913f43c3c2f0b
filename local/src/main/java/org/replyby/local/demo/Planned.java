package org.replyby.local.demo;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.alerts.AtOnce;
import org.replyby.alerts.Audience;
import org.replyby.alerts.ReminderPlan;
import org.replyby.alerts.Rung;
import org.replyby.alerts.Urgency;
import org.replyby.deadlines.FixedDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DueDate;
import org.replyby.model.DueOn;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;

/**
 * An alert that the script makes necessary. It follows from the script and the rules alone: nothing
 * of a run, of the table or of SNS goes into it.
 */
record Planned(JurisdictionId city, DeadlineKind demand, String rung, Script.Person person) {

  static Set<Planned> of(Script script, List<Government> governments) {
    var planned = new LinkedHashSet<Planned>();
    for (var government : governments) {
      planned.addAll(ofLetter(script, government));
      if (government.id().equals(script.subpoena().city())) {
        planned.addAll(ofSubpoena(script, government));
      }
    }
    return planned;
  }

  private static List<Planned> ofLetter(Script script, Government government) {
    var dueDate =
        FixedDate.of(new DueOn(script.due(), null, null), government.zone(), "the letter");
    var told = AtOnce.letterRecorded(dueDate, script.letters());
    var until =
        script.replies().stream()
            .filter(reply -> reply.city().equals(government.id()))
            .map(reply -> reply.at().atZone(government.zone()).toInstant())
            .findFirst()
            .orElse(script.end());
    return alerts(script, government, DeadlineKind.RESPONSE, dueDate, told, until);
  }

  private static List<Planned> ofSubpoena(Script script, Government government) {
    var subpoena = script.subpoena();
    var dueDate =
        FixedDate.of(
            new DueOn(subpoena.returnDate(), null, null), government.zone(), "the subpoena");
    var told = AtOnce.subpoenaRecorded(subpoena.at().atZone(government.zone()).toInstant());
    return alerts(script, government, DeadlineKind.SUBPOENA_RETURN, dueDate, told, script.end());
  }

  /** What is told at once, and then every rung until the reply or the end. */
  private static List<Planned> alerts(
      Script script,
      Government government,
      DeadlineKind demand,
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
                    .map(person -> new Planned(government.id(), demand, rung.key(), person)))
        .toList();
  }

  private static boolean isTold(Script.Person person, Rung rung, DueDate dueDate) {
    var severity = Urgency.of(rung.reason(), dueDate, rung.at());
    return Audience.decide(asOfficial(person), rung.reason(), severity)
        instanceof Audience.Decision.Told;
  }

  private static Official asOfficial(Script.Person person) {
    return new Official(
        new OfficialId(person.city(), "planned"),
        person.name(),
        person.role(),
        person.tier(),
        person.leastSeverity(),
        "",
        List.of(),
        0,
        1);
  }
}
