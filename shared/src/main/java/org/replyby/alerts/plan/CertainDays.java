package org.replyby.alerts.plan;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The two days before a safe day on which a reminder is certain, because somebody is at work: the
 * last open day before it, and the open day before the last run of closed days in the week before
 * it. A reminder of the last three days that would fall on a closed day is left out for them.
 */
final class CertainDays {
  private static final int WEEK = 7;
  private static final int LAST_DAYS = 3;

  private CertainDays() {}

  /**
   * How many days before {@code safeDay} its reminders are, the first one first. {@code ladder} are
   * those of the ladder. Days before the window are left out.
   */
  static Stream<Integer> daysBefore(
      Iterable<Integer> ladder, LocalDate safeDay, int window, CityCalendar city) {
    var days = new TreeSet<Integer>();
    for (var before : ladder) {
      var isInLastDays = before >= 1 && before <= LAST_DAYS;
      if (!isInLastDays || city.isOpen(safeDay.minusDays(before))) {
        days.add(before);
      }
    }
    var lastOpen = city.openDayBefore(safeDay);
    days.add(daysBetween(lastOpen, safeDay));
    days.add(daysBetween(beforeLastRun(safeDay, city), safeDay));
    return days.descendingSet().stream().filter(before -> before <= Math.max(window, 0));
  }

  /** The last open day if no day of the week before is closed. */
  private static LocalDate beforeLastRun(LocalDate safeDay, CityCalendar city) {
    var day = safeDay.minusDays(1);
    while (city.isOpen(day) && daysBetween(day, safeDay) < WEEK) {
      day = day.minusDays(1);
    }
    return city.isOpen(day) ? city.openDayBefore(safeDay) : city.openDayBefore(day);
  }

  private static int daysBetween(LocalDate day, LocalDate safeDay) {
    return Math.toIntExact(safeDay.toEpochDay() - day.toEpochDay());
  }
}
