package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The law counted a second time, day by day and as plainly as can be, from the text of the rules
 * and of 5 U.S.C. 6103 alone. Nothing of the engine is used here; {@code early} asks for the
 * earliest tenable reading.
 */
record Oracle(
    ZoneId zone,
    boolean massachusetts,
    @Nullable LocalTime courtDayEnd,
    Map<LocalDate, Set<String>> added) {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final Set<LocalDate> EXECUTIVE_ORDERS =
      Set.of(
          LocalDate.of(2018, 12, 5),
          LocalDate.of(2018, 12, 24),
          LocalDate.of(2019, 12, 24),
          LocalDate.of(2020, 12, 24),
          LocalDate.of(2024, 12, 24),
          LocalDate.of(2025, 1, 9),
          LocalDate.of(2025, 12, 24),
          LocalDate.of(2025, 12, 26));

  /**
   * The day that was reached, its end, and when another day would end in its stead; {@code other}
   * is what came later where the earlier of two counts.
   */
  record Reached(
      LocalDate day, Instant end, Function<LocalDate, Instant> endOn, @Nullable Reached other) {
    Reached(LocalDate day, Instant end, Function<LocalDate, Instant> endOn) {
      this(day, end, endOn, null);
    }
  }

  Instant due(Function<Boolean, Reached> counted) {
    return counted.apply(false).end();
  }

  Instant safeDue(Function<Boolean, Reached> counted) {
    return safe(counted.apply(true));
  }

  /** Of two, whichever is safe first. */
  private Instant safe(Reached reached) {
    var other = reached.other();
    var own = safeOf(reached);
    return other == null ? own : earlier(own, safe(other));
  }

  private Instant safeOf(Reached reached) {
    if (open(reached.day()) && open(dayOf(reached.end()))) {
      return reached.end();
    }
    var day = reached.day();
    while (!open(day) || !open(dayOf(reached.endOn().apply(day)))) {
      day = day.minusDays(1);
    }
    return reached.endOn().apply(day);
  }

  /** Rule 6(a)(1), and three days by 6(d) if they are added. */
  Reached rule6(LocalDate from, String unit, int n, boolean threeDays, boolean early) {
    var end =
        unit.equals("working days") ? walkOver(from, n, this::courtIsOff) : calendar(from, unit, n);
    end = rolledForward(end, early);
    return dayEnd(threeDays ? rolledForward(end.plusDays(3), early) : end);
  }

  /** A letter's period, or that of a regulation without a method: nothing rolls. */
  Reached asWritten(LocalDate from, String unit, int n) {
    return dayEnd(
        unit.equals("working days")
            ? walkOver(from, n, this::officesAreOff)
            : calendar(from, unit, n));
  }

  /** Rule 6(a)(5), and 6(a)(3) where the clerk's office is closed on the last day. */
  Reached backward(LocalDate event, String unit, int n, boolean early) {
    return dayEnd(afterInaccessible(rolledBack(calendar(event, unit, -n)), early));
  }

  /** Rule 6(a)(2); n below zero counts back. */
  Reached hours(LocalDate date, LocalTime time, int n, boolean early) {
    var end = earliest(date.atTime(time), zone).plus(Duration.ofHours(n));
    var local = LocalDateTime.ofInstant(end, zone);
    var last = local.toLocalDate();
    var day = n > 0 ? rolledForward(last, early) : afterInaccessible(rolledBack(last), early);
    Function<LocalDate, Instant> sameTime = d -> earliest(d.atTime(local.toLocalTime()), zone);
    return new Reached(day, day.equals(last) ? end : sameTime.apply(day), sameTime);
  }

  /** A date certain. An hour without a zone, and 17:00 if none is given, is read at the earlier. */
  Reached fixed(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId in) {
    Function<LocalDate, Instant> stated =
        day ->
            time == null
                ? business(day)
                : in == null ? atEarlierZone(day.atTime(time)) : earliest(day.atTime(time), in);
    return new Reached(date, stated.apply(date), d -> earlier(stated.apply(d), business(d)));
  }

  Reached before(Reached limit) {
    return dayEnd(limit.day().minusDays(1));
  }

  Reached earlierOf(Reached one, Reached other) {
    return other.end().isBefore(one.end()) ? before(other, one) : before(one, other);
  }

  private static Reached before(Reached first, Reached later) {
    var rest = first.other();
    return new Reached(
        first.day(), first.end(), first.endOn(), rest == null ? later : before(rest, later));
  }

  private Reached dayEnd(LocalDate reached) {
    var closes = courtDayEnd;
    Function<LocalDate, Instant> end =
        day -> closes == null ? business(day) : earliest(day.atTime(closes), zone);
    return new Reached(reached, end.apply(reached), end);
  }

  private static LocalDate calendar(LocalDate from, String unit, int n) {
    return switch (unit) {
      case "days" -> walk(from, n);
      case "weeks" -> walk(from, 7 * n);
      case "months" -> clamped(from, n);
      case "years" -> clamped(from, 12 * n);
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

  private static LocalDate clamped(LocalDate from, int months) {
    int index = from.getYear() * 12 + from.getMonthValue() - 1 + months;
    var month = YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
  }

  private static LocalDate walkOver(LocalDate from, int n, Predicate<LocalDate> off) {
    var day = from;
    int counted = 0;
    while (counted < n) {
      day = day.plusDays(1);
      counted += off.test(day) ? 0 : 1;
    }
    return day;
  }

  private LocalDate rolledForward(LocalDate last, boolean early) {
    var day = last;
    while (weekend(day)
        || federal(day)
        || (observed(day) && !early)
        || state(day)
        || isAdded(day, "STATE", "DECLARED")
        || (isAdded(day, "COURT") && !early)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate rolledBack(LocalDate last) {
    var day = last;
    while (weekend(day) || federal(day) || observed(day) || isAdded(day, "DECLARED")) {
      day = day.minusDays(1);
    }
    return day;
  }

  private LocalDate afterInaccessible(LocalDate day, boolean early) {
    return !early && isAdded(day, "COURT") ? rolledForward(day, false) : day;
  }

  boolean open(LocalDate day) {
    return !weekend(day)
        && !federal(day)
        && !observed(day)
        && !EXECUTIVE_ORDERS.contains(day)
        && !state(day)
        && !added.containsKey(day);
  }

  private boolean officesAreOff(LocalDate day) {
    return weekend(day) || federal(day) || observed(day) || isAdded(day, "DECLARED");
  }

  private boolean courtIsOff(LocalDate day) {
    return officesAreOff(day) || state(day) || isAdded(day, "STATE");
  }

  private boolean isAdded(LocalDate day, String... kinds) {
    return Set.of(kinds).stream().anyMatch(added.getOrDefault(day, Set.of())::contains);
  }

  private boolean state(LocalDate day) {
    return massachusetts && nth(day, Month.APRIL, DayOfWeek.MONDAY, 3);
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean observed(LocalDate day) {
    return (day.getDayOfWeek() == DayOfWeek.FRIDAY && federal(day.plusDays(1)))
        || (day.getDayOfWeek() == DayOfWeek.MONDAY && federal(day.minusDays(1)));
  }

  /** 5 U.S.C. 6103(a). */
  static boolean federal(LocalDate day) {
    return on(day, Month.JANUARY, 1)
        || nth(day, Month.JANUARY, DayOfWeek.MONDAY, 3)
        || nth(day, Month.FEBRUARY, DayOfWeek.MONDAY, 3)
        || (nth(day, Month.MAY, DayOfWeek.MONDAY, 0) && day.getDayOfMonth() > 24)
        || (on(day, Month.JUNE, 19) && day.getYear() >= 2021)
        || on(day, Month.JULY, 4)
        || nth(day, Month.SEPTEMBER, DayOfWeek.MONDAY, 1)
        || nth(day, Month.OCTOBER, DayOfWeek.MONDAY, 2)
        || on(day, Month.NOVEMBER, 11)
        || nth(day, Month.NOVEMBER, DayOfWeek.THURSDAY, 4)
        || on(day, Month.DECEMBER, 25);
  }

  private static boolean on(LocalDate day, Month month, int date) {
    return day.getMonth() == month && day.getDayOfMonth() == date;
  }

  /** The n-th such weekday of the month; any of them if n is 0. */
  private static boolean nth(LocalDate day, Month month, DayOfWeek weekday, int n) {
    return day.getMonth() == month
        && day.getDayOfWeek() == weekday
        && (n == 0 || (day.getDayOfMonth() - 1) / 7 + 1 == n);
  }

  private Instant business(LocalDate day) {
    return atEarlierZone(day.atTime(17, 0));
  }

  private Instant atEarlierZone(LocalDateTime hour) {
    return earlier(earliest(hour, EASTERN), earliest(hour, zone));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** java.time takes the first of two repeated hours, but moves a skipped one on. */
  private static Instant earliest(LocalDateTime hour, ZoneId zone) {
    var taken = hour.atZone(zone);
    return taken.toLocalDateTime().equals(hour)
        ? taken.toInstant()
        : hour.toInstant(taken.getOffset());
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
