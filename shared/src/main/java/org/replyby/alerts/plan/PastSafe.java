package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Possible;
import org.replyby.model.Reason;

/**
 * The rungs between a safe date that has passed and the due date, when a reply may still be in
 * time: on every open day, on the days of the ladder to the due date, and on each other day that
 * can be the last. The key {@code s3} is the third day after the safe date.
 */
final class PastSafe {
  static final String KEY = "s";

  private PastSafe() {}

  /** None if the due date is not known, or is on the day of the safe date. */
  static Stream<Rung> rungs(Instant start, DueDate date, CityCalendar city) {
    var due = date.due();
    if (due == null) {
      return Stream.empty();
    }
    var last = city.dayOf(due);
    var safeDay = city.dayOf(date.alarm());
    var zone = city.zone();
    var window = ChronoUnit.DAYS.between(city.dayOf(start), last);
    var days = new TreeSet<LocalDate>();
    if (safeDay.isBefore(last)) {
      safeDay.plusDays(1).datesUntil(last.plusDays(1)).filter(city::isOpen).forEach(days::add);
    }
    Ladder.daysBefore(Math.toIntExact(Math.max(window, 0))).stream()
        .map(last::minusDays)
        .forEach(days::add);
    date.between().stream().map(Possible::at).map(city::dayOf).forEach(days::add);
    return days.tailSet(safeDay, false).stream()
        .map(day -> rung(day, ChronoUnit.DAYS.between(safeDay, day), due, zone));
  }

  private static Rung rung(LocalDate day, long after, Instant due, ZoneId zone) {
    return new Rung(
        KEY + after, Ladder.inTime(day, Ladder.MORNING, due, zone), Reason.SAFE_DATE_PASSED);
  }
}
