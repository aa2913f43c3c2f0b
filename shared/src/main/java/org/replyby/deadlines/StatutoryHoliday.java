package org.replyby.deadlines;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjuster;
import java.util.List;

/** A day that the statute sets aside, the law that did it, and the first day on which it held. */
record StatutoryHoliday(
    String name, Month month, TemporalAdjuster dayOfMonth, String authority, LocalDate validFrom) {

  /**
   * The eleven days of 5 U.S.C. 6103(a). Earlier forms of the statute are not kept: the list is
   * right from 1986 on.
   */
  static final List<StatutoryHoliday> ALL =
      List.of(
          since1986("New Year's Day", Month.JANUARY, day(1)),
          since1986(
              "Birthday of Martin Luther King, Jr.", Month.JANUARY, dayOfWeekInMonth(3, MONDAY)),
          since1986("Washington's Birthday", Month.FEBRUARY, dayOfWeekInMonth(3, MONDAY)),
          since1986("Memorial Day", Month.MAY, lastInMonth(MONDAY)),
          new StatutoryHoliday(
              "Juneteenth National Independence Day",
              Month.JUNE,
              day(19),
              "5 U.S.C. 6103(a) as amended by Pub. L. 117-17",
              LocalDate.of(2021, 6, 17)),
          since1986("Independence Day", Month.JULY, day(4)),
          since1986("Labor Day", Month.SEPTEMBER, dayOfWeekInMonth(1, MONDAY)),
          since1986("Columbus Day", Month.OCTOBER, dayOfWeekInMonth(2, MONDAY)),
          since1986("Veterans Day", Month.NOVEMBER, day(11)),
          since1986("Thanksgiving Day", Month.NOVEMBER, dayOfWeekInMonth(4, THURSDAY)),
          since1986("Christmas Day", Month.DECEMBER, day(25)));

  boolean fallsOn(LocalDate date) {
    return date.getMonth() == month
        && date.equals(date.with(dayOfMonth))
        && !date.isBefore(validFrom);
  }

  LegalHoliday itself() {
    return new LegalHoliday(name, authority);
  }

  LegalHoliday observedBy(String law) {
    return new LegalHoliday(name + " (observed)", law);
  }

  private static StatutoryHoliday since1986(String name, Month month, TemporalAdjuster dayOfMonth) {
    return new StatutoryHoliday(
        name, month, dayOfMonth, "5 U.S.C. 6103(a)", LocalDate.of(1986, 1, 1));
  }

  private static TemporalAdjuster day(int dayOfMonth) {
    return date -> date.with(ChronoField.DAY_OF_MONTH, dayOfMonth);
  }
}
