package org.replyby.deadlines;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Federal holidays: the days of 5 U.S.C. 6103(a), and the days on which those that fall on a
 * weekend are observed. A Saturday's is observed on the Friday before, 6103(b)(1), so that of a 1
 * January can lie in the year before; a Sunday's on the Monday after, Executive Order 11582. Days
 * are those of the calendar, in no zone.
 */
public final class FederalHolidays {
  /** The state of the law that the list follows. */
  public static final String VERSION = "5 U.S.C. 6103 as amended through Pub. L. 117-17";

  private FederalHolidays() {}

  /** Whether a day is a holiday itself, or the observed day of one. */
  public static boolean isHoliday(LocalDate date) {
    return find(date).isPresent();
  }

  /** The holiday that a day is, or is the observed day of. */
  public static Optional<LegalHoliday> find(LocalDate date) {
    return set(date)
        .map(StatutoryHoliday::itself)
        .or(() -> ofSaturdayAfter(date))
        .or(() -> ofSundayBefore(date));
  }

  private static Optional<LegalHoliday> ofSaturdayAfter(LocalDate date) {
    return date.getDayOfWeek() == FRIDAY
        ? set(date.plusDays(1)).map(h -> h.observedBy("5 U.S.C. 6103(b)(1)"))
        : Optional.empty();
  }

  private static Optional<LegalHoliday> ofSundayBefore(LocalDate date) {
    return date.getDayOfWeek() == MONDAY
        ? set(date.minusDays(1)).map(h -> h.observedBy("Executive Order 11582"))
        : Optional.empty();
  }

  private static Optional<StatutoryHoliday> set(LocalDate date) {
    return StatutoryHoliday.ALL.stream().filter(h -> h.fallsOn(date)).findFirst();
  }
}
