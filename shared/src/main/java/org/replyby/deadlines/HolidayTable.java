package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The holidays of one law, looked up by day. A year is worked out once, when it is first asked. */
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

  /** The holiday that a day is or is the observed day of; its own first. */
  @Nullable Closure find(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::year).get(day);
  }

  /** A holiday of the next year can be observed in this one, as can one of the last. */
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
