package org.replyby.alerts.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.replyby.deadlines.FederalHolidays;

/** Monday to Friday, except federal holidays and the days on which they are observed. */
final class WorkingDays {
  private WorkingDays() {}

  static boolean isOne(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && FederalHolidays.find(day).isEmpty();
  }
}
