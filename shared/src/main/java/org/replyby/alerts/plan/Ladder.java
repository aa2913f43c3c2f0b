package org.replyby.alerts.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Reason;

/**
 * The rungs up to a safe date, by the length of the window in calendar days, and two on open days
 * that are always there ({@link CertainDays}). They fire at 09:00 in the jurisdiction's zone, but
 * never less than two hours before the safe date's instant.
 */
final class Ladder {
  static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Duration LEAST_NOTICE = Duration.ofHours(2);

  private Ladder() {}

  /** In ascending order. If two rungs fall on the same instant, the first one is kept. */
  static List<Rung> upTo(DueDate dueDate, int window, CityCalendar city) {
    var rungs = new ArrayList<Rung>();
    for (var rung : nominal(dueDate, window, city).toList()) {
      if (rungs.isEmpty() || rungs.getLast().at().isBefore(rung.at())) {
        rungs.add(rung);
      }
    }
    return List.copyOf(rungs);
  }

  private static Stream<Rung> nominal(DueDate dueDate, int window, CityCalendar city) {
    var safeDay = city.dayOf(dueDate.alarm());
    var mornings =
        CertainDays.daysBefore(daysBefore(window), safeDay, window, city)
            .map(days -> morning(dueDate, safeDay, days, city.zone()));
    return window <= 3
        ? Stream.concat(mornings, Stream.of(noon(dueDate, safeDay, city.zone())))
        : mornings;
  }

  static List<Integer> daysBefore(int window) {
    if (window >= 45) {
      return List.of(30, 14, 7, 3, 1, 0);
    }
    if (window >= 21) {
      return List.of(14, 7, 3, 1, 0);
    }
    if (window >= 10) {
      return List.of(7, 3, 1, 0);
    }
    return IntStream.rangeClosed(0, Math.min(window, 3))
        .map(i -> Math.min(window, 3) - i)
        .boxed()
        .toList();
  }

  private static Rung morning(DueDate dueDate, LocalDate safeDay, int days, ZoneId zone) {
    var at = inTime(safeDay.minusDays(days), MORNING, dueDate.alarm(), zone);
    return new Rung("d" + days, at, days == 0 ? today(dueDate) : Reason.APPROACHING);
  }

  private static Rung noon(DueDate dueDate, LocalDate safeDay, ZoneId zone) {
    var at = inTime(safeDay, LocalTime.NOON, dueDate.alarm(), zone);
    return new Rung("d0-noon", at, today(dueDate));
  }

  private static Reason today(DueDate dueDate) {
    return dueDate.aim() == Aim.SAFE_DATE ? Reason.DUE_TODAY : Reason.REVIEW;
  }

  /** That hour of the day, but never less than two hours before the last moment. */
  static Instant inTime(LocalDate day, LocalTime hour, Instant last, ZoneId zone) {
    var latest = last.minus(LEAST_NOTICE);
    var wanted = at(day, hour, zone);
    return wanted.isAfter(latest) ? latest : wanted;
  }

  static Instant at(LocalDate day, LocalTime hour, ZoneId zone) {
    return day.atTime(hour).atZone(zone).toInstant();
  }
}
