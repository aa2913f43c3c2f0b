package org.replyby.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts deadlines a second time, day by day and in the simplest way, only by the text of the rules
 * and of 5 U.S.C. 6103. It uses no code of the engine. {@code early} selects the earliest tenable
 * reading of a rule.
 */
record Oracle(ZoneId zone, @Nullable OracleCourt court, OracleCalendar calendar) {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  /**
   * The last day of a period, the moment at which it ends, and the moment at which any other day
   * would end. {@code closes} is the hour at which the court may close on a fixed day. {@code
   * other} is the later one if the earlier of two periods counts.
   */
  record LastDay(
      LocalDate day,
      Instant end,
      Function<LocalDate, Instant> endOn,
      @Nullable LocalTime closes,
      @Nullable LastDay other) {
    LastDay(LocalDate day, Instant end, Function<LocalDate, Instant> endOn) {
      this(day, end, endOn, null, null);
    }
  }

  /** How the oracle counts; {@code early} selects the earliest tenable reading. */
  interface Counted {
    LastDay by(Oracle oracle, boolean early);
  }

  Instant due(Counted counted) {
    return counted.by(this, false).end();
  }

  Instant safeDue(Counted counted) {
    return safe(counted.by(this, true));
  }

  /** The safe date, or the earlier one if there are two periods. */
  private Instant safe(LastDay last) {
    var other = last.other();
    var own = safeOf(last);
    return other == null ? own : earlier(own, safe(other));
  }

  private Instant safeOf(LastDay last) {
    var end = endOfOpenDay(last);
    var day = dayOf(end);
    var closes = last.closes();
    end = closes == null ? end : earlier(end, earliest(day.atTime(closes), zone));
    var noon = court == null ? atEarlierZone(day.atTime(12, 0)) : earliest(day.atTime(12, 0), zone);
    return calendar.isHalfDay(day) ? earlier(end, noon) : end;
  }

  private Instant endOfOpenDay(LastDay last) {
    if (calendar.isOpen(last.day()) && calendar.isOpen(dayOf(last.end()))) {
      return last.end();
    }
    var day = last.day();
    while (!calendar.isOpen(day) || !calendar.isOpen(dayOf(last.endOn().apply(day)))) {
      day = day.minusDays(1);
    }
    return last.endOn().apply(day);
  }

  /** Counts by Rule 6(a)(1), and adds three days by 6(d) if {@code threeDays}. */
  LastDay rule6(LocalDate from, String unit, int n, boolean threeDays, boolean early) {
    var end =
        unit.equals("working days")
            ? OracleCalendar.walkSkipping(from, n, day -> calendar.isOffForCourt(day, early))
            : OracleCalendar.add(from, unit, n);
    end = calendar.rollForward(end, early);
    return dayEnd(threeDays ? calendar.rollForward(end.plusDays(3), early) : end, early);
  }

  /** Counts the period of a letter, or of a regulation without a method. The date does not roll. */
  LastDay asWritten(LocalDate from, String unit, int n, boolean early) {
    return dayEnd(
        unit.equals("working days")
            ? OracleCalendar.walkSkipping(from, n, day -> calendar.isOffForOffices(day, early))
            : OracleCalendar.add(from, unit, n),
        early);
  }

  /**
   * Counts back by Rule 6(a)(5), and by 6(a)(3) if the clerk's office is closed on the last day.
   */
  LastDay backward(LocalDate event, String unit, int n, boolean early) {
    return dayEnd(
        calendar.rollFromClosedOffice(
            calendar.rollBack(OracleCalendar.add(event, unit, -n)), early),
        early);
  }

  /** Counts hours by Rule 6(a)(2), or counts back if {@code n} is negative. */
  LastDay hours(LocalDate date, LocalTime time, int n, boolean early) {
    var end = earliest(date.atTime(time), zone).plus(Duration.ofHours(n));
    var local = LocalDateTime.ofInstant(end, zone);
    var last = local.toLocalDate();
    var day =
        n > 0
            ? calendar.rollForward(last, early)
            : calendar.rollFromClosedOffice(calendar.rollBack(last), early);
    Function<LocalDate, Instant> sameTime = d -> earliest(d.atTime(local.toLocalTime()), zone);
    return new LastDay(day, day.equals(last) ? end : sameTime.apply(day), sameTime);
  }

  /** A fixed date. A time without a zone, or 17:00 without a time, counts in the earlier zone. */
  LastDay fixed(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId in) {
    Function<LocalDate, Instant> stated =
        day ->
            time == null
                ? business(day)
                : in == null ? atEarlierZone(day.atTime(time)) : earliest(day.atTime(time), in);
    return new LastDay(
        date,
        stated.apply(date),
        d -> earlier(stated.apply(d), business(d)),
        court == null ? null : court.closesOnFixedDay(time == null),
        null);
  }

  /** Before the earliest of all days that the limit can be, on the earliest reading. */
  LastDay before(LastDay limit, boolean early) {
    var day = limit.day();
    for (var other = limit.other(); early && other != null; other = other.other()) {
      day = other.day().isBefore(day) ? other.day() : day;
    }
    return dayEnd(day.minusDays(1), early);
  }

  LastDay earlierOf(LastDay one, LastDay other) {
    return other.end().isBefore(one.end()) ? before(other, one) : before(one, other);
  }

  private static LastDay before(LastDay first, LastDay later) {
    var rest = first.other();
    return new LastDay(
        first.day(),
        first.end(),
        first.endOn(),
        first.closes(),
        rest == null ? later : before(rest, later));
  }

  private LastDay dayEnd(LocalDate last, boolean early) {
    var closes = court == null ? null : court.dayEnd(early);
    Function<LocalDate, Instant> end =
        day -> closes == null ? business(day) : earliest(day.atTime(closes), zone);
    return new LastDay(last, end.apply(last), end);
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

  /** The earliest reading: java.time moves a skipped hour on, and takes the first repeated one. */
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
