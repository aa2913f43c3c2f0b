package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalHolidaysTest {
  /** The weekdays off, as the Office of Personnel Management's calendars give them. */
  @ParameterizedTest
  @CsvSource({
    "2017, 01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25",
    "2018, 01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25",
    "2019, 01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25",
    "2020, 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
    "2021, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    "2022, 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
    "2023, 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    "2024, 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
    "2025, 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
    "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    "2027, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    "2029, 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
    "2030, 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"
  })
  void weekdaysOffAreThoseOfTheOfficialCalendar(int year, String days) {
    var expected =
        Arrays.stream(days.split(" ")).map(d -> MonthDay.parse("--" + d).atYear(year)).toList();

    var found =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .filter(FederalHolidaysTest::isHoliday)
            .toList();

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aHolidayOnAWeekendIsAHolidayOnItsOwnDayToo() {
    assertThat(FederalHolidays.find(LocalDate.of(2021, 12, 25)))
        .contains(new Closure(ClosureKind.FEDERAL, "Christmas Day", "5 U.S.C. 6103(a)"));
    assertThat(FederalHolidays.find(LocalDate.of(2021, 12, 24)))
        .contains(
            new Closure(
                ClosureKind.FEDERAL_OBSERVED,
                "the day on which Christmas Day is observed",
                "5 U.S.C. 6103(b)(1)"));
  }

  @Test
  void aSaturdayNewYearIsObservedInTheYearBefore() {
    assertThat(FederalHolidays.find(LocalDate.of(2021, 12, 31)))
        .contains(
            new Closure(
                ClosureKind.FEDERAL_OBSERVED,
                "the day on which New Year's Day is observed",
                "5 U.S.C. 6103(b)(1)"));
  }

  @Test
  void aSundayHolidayIsObservedOnTheMondayByExecutiveOrder() {
    assertThat(FederalHolidays.find(LocalDate.of(2018, 11, 12)))
        .contains(
            new Closure(
                ClosureKind.FEDERAL_OBSERVED,
                "the day on which Veterans Day is observed",
                "Executive Order 11582"));
  }

  @Test
  void juneteenthIsAHolidayFromItsLawOn() {
    assertThat(isHoliday(LocalDate.of(2020, 6, 19))).isFalse();
    assertThat(isHoliday(LocalDate.of(2021, 6, 18))).isTrue();
    assertThat(isHoliday(LocalDate.of(2021, 6, 19))).isTrue();
  }

  @Test
  void closingsByExecutiveOrderAndInaugurationDayAreNoHolidays() {
    assertThat(isHoliday(LocalDate.of(2018, 12, 24))).isFalse();
    assertThat(isHoliday(LocalDate.of(2025, 12, 26))).isFalse();
    assertThat(isHoliday(LocalDate.of(2021, 1, 20))).isFalse();
  }

  private static boolean isHoliday(LocalDate day) {
    return FederalHolidays.find(day).isPresent();
  }
}
