package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Step;
import org.replyby.model.DeadlineKind;

/** Dates as a city's clocks show them. */
public final class PlanFixtures {
  public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  public static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private PlanFixtures() {}

  public static Instant local(String dateTime, ZoneId zone) {
    return LocalDateTime.parse(dateTime).atZone(zone).toInstant();
  }

  public static DueDate due(String dateTime, ZoneId zone) {
    return due(dateTime, dateTime, zone);
  }

  public static DueDate due(String due, String safeDue, ZoneId zone) {
    var fixed = List.of(new Step(LocalDate.EPOCH, null, "fixed", "the letter"));
    var before = new Step(LocalDate.EPOCH, null, "the last open day before", "the note");
    var safe = due.equals(safeDue) ? List.<Step>of() : List.of(before);
    return DueDate.own(
        local(due, zone), local(safeDue, zone), zone, fixed, safe, List.of(), "The law.");
  }

  /** The plan of a reply. */
  public static ReminderPlan plan(Instant start, DueDate dueDate) {
    return ReminderPlan.of(
        start, DeadlineKind.RESPONSE, dueDate, CityCalendar.federal(dueDate.zone()));
  }

  /** Recorded at 10:00 on a day, due at 16:00 so many days later. */
  static ReminderPlan window(int days) {
    var start = LocalDate.of(2018, 5, 2);
    return plan(local(start + "T10:00", CHICAGO), due(start.plusDays(days) + "T16:00", CHICAGO));
  }

  static List<String> keys(List<Rung> rungs) {
    return rungs.stream().map(Rung::key).toList();
  }

  /** Rungs as "key date hour" in a zone. */
  static List<String> shown(List<Rung> rungs, ZoneId zone) {
    return rungs.stream().map(r -> r.key() + " " + LocalDateTime.ofInstant(r.at(), zone)).toList();
  }
}
