package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.replyby.deadlines.ClosedDays;

/**
 * A city's clock and its open days. A day is open if nothing closes it: no weekend, no federal
 * holiday, no holiday of the city's state, and no closed day that the city added.
 */
public record CityCalendar(ZoneId zone, ClosedDays closed) {
  /** A city of whose closed days only weekends and federal holidays are known. */
  public static CityCalendar federal(ZoneId zone) {
    return new CityCalendar(zone, ClosedDays.federal());
  }

  boolean isOpen(LocalDate day) {
    return closed.isOpen(day);
  }

  /** The last open day before {@code day}. */
  LocalDate openDayBefore(LocalDate day) {
    var before = day.minusDays(1);
    while (!isOpen(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
