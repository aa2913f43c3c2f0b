package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The oracle's calendar: which days are holidays or closed, and how a date rolls over them. The
 * court, if there is one, and the city can each be in Massachusetts, whose Patriots' Day is the one
 * holiday of a state that is known here.
 */
record OracleCalendar(
    boolean isCourt,
    boolean courtInMassachusetts,
    boolean cityInMassachusetts,
    Map<LocalDate, Set<String>> added) {
  private static final Set<LocalDate> EXECUTIVE_ORDERS =
      Set.of(
          LocalDate.of(2001, 12, 24),
          LocalDate.of(2003, 12, 26),
          LocalDate.of(2004, 6, 11),
          LocalDate.of(2007, 1, 2),
          LocalDate.of(2007, 12, 24),
          LocalDate.of(2008, 12, 26),
          LocalDate.of(2012, 12, 24),
          LocalDate.of(2014, 12, 26),
          LocalDate.of(2018, 12, 5),
          LocalDate.of(2018, 12, 24),
          LocalDate.of(2019, 12, 24),
          LocalDate.of(2020, 12, 24),
          LocalDate.of(2024, 12, 24),
          LocalDate.of(2025, 1, 9),
          LocalDate.of(2025, 12, 24),
          LocalDate.of(2025, 12, 26));

  private static final Set<LocalDate> HALF_DAYS =
      Set.of(LocalDate.of(2002, 12, 24), LocalDate.of(2009, 12, 24), LocalDate.of(2015, 12, 24));

  static LocalDate add(LocalDate from, String unit, int n) {
    return switch (unit) {
      case "days" -> walk(from, n);
      case "weeks" -> walk(from, 7 * n);
      case "months" -> addMonths(from, n);
      case "years" -> addMonths(from, 12 * n);
      default -> throw new IllegalArgumentException(unit);
    };
  }

  private static LocalDate walk(LocalDate from, int n) {
    var day = from;
    for (int i = 0; i < Math.abs(n); i++) {
      day = n > 0 ? day.plusDays(1) : day.minusDays(1);
    }
    return day;
  }

  private static LocalDate addMonths(LocalDate from, int months) {
    int index = from.getYear() * 12 + from.getMonthValue() - 1 + months;
    var month = YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
  }

  static LocalDate walkSkipping(LocalDate from, int n, Predicate<LocalDate> isOff) {
    var day = from;
    int counted = 0;
    while (counted < n) {
      day = day.plusDays(1);
      counted += isOff.test(day) ? 0 : 1;
    }
    return day;
  }

  LocalDate rollForward(LocalDate last, boolean early) {
    var day = last;
    while (isWeekend(day)
        || isFederalHoliday(day)
        || (isObservedHoliday(day) && !early)
        || isHolidayOfCourtsState(day)
        || (isCourt && isAdded(day, "STATE"))
        || (isAdded(day, "DECLARED") && !early)
        || (isCourt && isAdded(day, "STATE_GIVEN", "COURT") && !early)) {
      day = day.plusDays(1);
    }
    return day;
  }

  LocalDate rollBack(LocalDate last) {
    var day = last;
    while (isWeekend(day)
        || isFederalHoliday(day)
        || isObservedHoliday(day)
        || isAdded(day, "DECLARED")) {
      day = day.minusDays(1);
    }
    return day;
  }

  LocalDate rollFromClosedOffice(LocalDate day, boolean early) {
    return isCourt && !early && isAdded(day, "COURT") ? rollForward(day, false) : day;
  }

  boolean isOpen(LocalDate day) {
    return !isWeekend(day)
        && !isFederalHoliday(day)
        && !isObservedHoliday(day)
        && !EXECUTIVE_ORDERS.contains(day)
        && !isHolidayOfCourtsState(day)
        && !(cityInMassachusetts && isPatriotsDay(day))
        && added.getOrDefault(day, Set.of()).stream().allMatch("HALF_DAY"::equals);
  }

  /** Whether offices close at noon of a day that is otherwise open. */
  boolean isHalfDay(LocalDate day) {
    return HALF_DAYS.contains(day) || isAdded(day, "HALF_DAY");
  }

  boolean isOffForOffices(LocalDate day, boolean early) {
    return isWeekend(day)
        || isFederalHoliday(day)
        || (!early && (isObservedHoliday(day) || isAdded(day, "DECLARED")));
  }

  boolean isOffForCourt(LocalDate day, boolean early) {
    return isOffForOffices(day, early)
        || (isCourt
            && !early
            && (isHolidayOfCourtsState(day) || isAdded(day, "STATE", "STATE_GIVEN")));
  }

  private boolean isAdded(LocalDate day, String... kinds) {
    return Set.of(kinds).stream().anyMatch(added.getOrDefault(day, Set.of())::contains);
  }

  private boolean isHolidayOfCourtsState(LocalDate day) {
    return isCourt && courtInMassachusetts && isPatriotsDay(day);
  }

  private static boolean isPatriotsDay(LocalDate day) {
    return isNth(day, Month.APRIL, DayOfWeek.MONDAY, 3);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isObservedHoliday(LocalDate day) {
    return (day.getDayOfWeek() == DayOfWeek.FRIDAY && isFederalHoliday(day.plusDays(1)))
        || (day.getDayOfWeek() == DayOfWeek.MONDAY && isFederalHoliday(day.minusDays(1)));
  }

  /** Whether 5 U.S.C. 6103(a) names the day. */
  private static boolean isFederalHoliday(LocalDate day) {
    return isDate(day, Month.JANUARY, 1)
        || isNth(day, Month.JANUARY, DayOfWeek.MONDAY, 3)
        || isNth(day, Month.FEBRUARY, DayOfWeek.MONDAY, 3)
        || (isNth(day, Month.MAY, DayOfWeek.MONDAY, 0) && day.getDayOfMonth() > 24)
        || (isDate(day, Month.JUNE, 19) && day.getYear() >= 2021)
        || isDate(day, Month.JULY, 4)
        || isNth(day, Month.SEPTEMBER, DayOfWeek.MONDAY, 1)
        || isNth(day, Month.OCTOBER, DayOfWeek.MONDAY, 2)
        || isDate(day, Month.NOVEMBER, 11)
        || isNth(day, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)
        || isDate(day, Month.DECEMBER, 25);
  }

  private static boolean isDate(LocalDate day, Month month, int date) {
    return day.getMonth() == month && day.getDayOfMonth() == date;
  }

  /** Whether the day is the n-th such weekday of the month, or any of them if n is 0. */
  private static boolean isNth(LocalDate day, Month month, DayOfWeek weekday, int n) {
    return day.getMonth() == month
        && day.getDayOfWeek() == weekday
        && (n == 0 || (day.getDayOfMonth() - 1) / 7 + 1 == n);
  }
}
