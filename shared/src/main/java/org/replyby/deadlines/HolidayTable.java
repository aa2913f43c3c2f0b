package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The holidays of one law, looked up by day. A year is computed when it is first asked for. */
final class HolidayTable {
  private final List<Holiday> holidays;
  private final ClosureKind own;
  private final ClosureKind observed;
  private final Map<Integer, Map<LocalDate, Closure>> years = new ConcurrentHashMap<>();

  HolidayTable(List<Holiday> holidays, ClosureKind own, ClosureKind observed) {
    this.holidays = List.copyOf(holidays);
    this.own = own;
    this.observed = observed;
  }

  /** The holiday that falls on a day or is observed on it; one that falls on it comes first. */
  @Nullable Closure find(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::year).get(day);
  }

  /** This year can contain the observed day of a holiday of the next year or of the last one. */
  private Map<LocalDate, Closure> year(int year) {
    var days = new HashMap<LocalDate, Closure>();
    for (int near = year - 1; near <= year + 1; near++) {
      for (var holiday : holidays) {
        holiday.in(near).ifPresent(day -> observe(holiday, day, days));
      }
    }
    for (var holiday : holidays) {
      holiday.in(year).ifPresent(day -> days.put(day, holiday.itself(own)));
    }
    return days;
  }

  private void observe(Holiday holiday, LocalDate day, Map<LocalDate, Closure> days) {
    holiday
        .observed(day)
        .ifPresent(weekday -> days.put(weekday, holiday.observedOn(weekday, observed)));
  }
}
