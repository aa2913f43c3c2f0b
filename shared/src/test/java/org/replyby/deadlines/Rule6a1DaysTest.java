package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(1): a period stated in days or a longer unit. */
class Rule6a1DaysTest {
  /** (A) and (B): the day of the event is left out; Saturdays, Sundays and holidays count. */
  @ParameterizedTest
  @CsvSource({
    "2018-01-24, 30, 2018-02-23", // over four weekends and no holiday
    "2018-02-07, 14, 2018-02-21", // over Washington's Birthday
    "2018-02-21, 1, 2018-02-22",
    "2018-12-19, 14, 2019-01-02", // over Christmas, New Year and the year's end
    "2024-02-28, 1, 2024-02-29", // a leap day counts
    "2024-02-28, 2, 2024-03-01",
    "2023-02-27, 2, 2023-03-01", // a year without one
    "2020-12-30, 365, 2021-12-30"
  })
  void everyDayButThatOfTheEventIsCounted(String event, int n, LocalDate last) {
    var found = after(event, days(n));

    assertThat(found.day()).isEqualTo(last);
    assertThat(found.safeDay()).isEqualTo(last);
  }

  /** (C): to the end of the next day that is no Saturday, Sunday or legal holiday. */
  @ParameterizedTest
  @CsvSource({
    "2018-01-25, 30, 2018-02-26", // Saturday
    "2018-01-26, 30, 2018-02-26", // Sunday
    "2018-02-23, 1, 2018-02-26",
    "2018-01-20, 30, 2018-02-20", // Washington's Birthday, a Monday
    "2018-11-08, 14, 2018-11-23", // Thanksgiving, a Thursday
    "2020-12-15, 10, 2020-12-28", // Friday Christmas, then a weekend
    "2020-12-31, 1, 2021-01-04", // Friday New Year's Day, then a weekend
    "2021-12-22, 10, 2022-01-03", // Saturday New Year's Day, then a Sunday
    "2020-02-28, 1, 2020-03-02" // a leap day on a Saturday
  })
  void aPeriodThatWouldEndOnAClosedDayRunsOnToTheNextOpenOne(String event, int n, LocalDate end) {
    var found = after(event, days(n));

    assertThat(found.day()).isEqualTo(end);
    assertThat(found.safeDay()).isEqualTo(end);
  }

  /** Weeks, months and years are added by the calendar; a shorter month ends with its last day. */
  @ParameterizedTest
  @CsvSource({
    "2018-01-24, 2, WEEKS, 2018-02-07",
    "2018-02-10, 2, WEEKS, 2018-02-26", // Saturday
    "2023-01-31, 1, MONTHS, 2023-02-28",
    "2024-01-31, 1, MONTHS, 2024-02-29",
    "2018-01-24, 1, MONTHS, 2018-02-26", // Saturday
    "2021-11-30, 3, MONTHS, 2022-02-28",
    "2018-10-31, 13, MONTHS, 2019-12-02", // Saturday 30 November
    "2023-03-15, 1, YEARS, 2024-03-15",
    "2024-02-29, 1, YEARS, 2025-02-28",
    "2024-02-29, 4, YEARS, 2028-02-29",
    "2019-07-04, 2, YEARS, 2021-07-06" // Sunday; the Monday is its observed day
  })
  void longerUnitsAreAddedByTheCalendar(String event, int n, Unit unit, LocalDate end) {
    assertThat(after(event, new Span(unit, n)).day()).isEqualTo(end);
  }

  @Test
  void theStepsOfAMonthSayThatItIsShorter() {
    assertThat(after("2023-01-31", new Span(Unit.MONTHS, 1)).steps())
        .extracting(Step::sentence)
        .containsExactly(
            "The day of the event, Tuesday, January 31, 2023, is not counted (Fed. R. Civ. P. 6(a)(1)(A)).",
            "1 month later, by the calendar, which has no day 31 in that month, is Tuesday, February 28, 2023 (Fed. R. Civ. P. 6(a)(1), days or a longer unit of time).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)).",
            "For electronic filing that day ends at midnight in the court's zone: 11:59 PM EST (Fed. R. Civ. P. 6(a)(4)(A)).");
  }

  @Test
  void theStepsOfADaysPeriodCiteEachPartOfTheRule() {
    assertThat(after("2018-01-25", days(30)).steps())
        .extracting(Step::sentence)
        .startsWith(
            "The day of the event, Thursday, January 25, 2018, is not counted (Fed. R. Civ. P. 6(a)(1)(A)).",
            "30 days later, every day counted, is Saturday, February 24, 2018 (Fed. R. Civ. P. 6(a)(1)(B)).",
            "February 24 to February 25 are a weekend; so the last day moves to Monday, February 26, 2018 (Fed. R. Civ. P. 6(a)(1)(C)).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)).");
  }

  @Test
  void weeksAndYearsAreNamedInTheSteps() {
    assertThat(after("2018-01-24", new Span(Unit.WEEKS, 1)).steps().get(1).what())
        .isEqualTo("1 week later, by the calendar, is Wednesday, January 31, 2018");
    assertThat(after("2018-01-24", new Span(Unit.YEARS, 2)).steps().get(1).what())
        .isEqualTo("2 years later, by the calendar, is Friday, January 24, 2020");
  }
}
