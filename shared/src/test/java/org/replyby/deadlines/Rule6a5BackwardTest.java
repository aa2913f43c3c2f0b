package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.replyby.deadlines.Rule6Examples.backward;
import static org.replyby.deadlines.Rule6Examples.before;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(5): a period before an event is counted, and goes on, backward. */
class Rule6a5BackwardTest {
  @ParameterizedTest
  @CsvSource({
    "2018-03-08, 14, 2018-02-22", // Thursday
    "2018-03-10, 14, 2018-02-23", // Saturday
    "2018-03-11, 14, 2018-02-23", // Sunday
    "2018-09-13, 10, 2018-08-31", // Labor Day, then Sunday and Saturday
    "2018-12-06, 14, 2018-11-21", // Thanksgiving
    "2021-01-15, 14, 2020-12-31", // Friday New Year's Day, to the year before
    "2024-03-14, 14, 2024-02-29", // a leap day
    "2023-03-14, 14, 2023-02-28"
  })
  void aClosedLastDayGoesBackToTheOpenOneBefore(String event, int n, LocalDate end) {
    var found = before(event, days(n));

    assertThat(found.day()).isEqualTo(end);
    assertThat(found.safeDay()).isEqualTo(end);
  }

  /** That they count is the earlier reading here, so both dates take it. */
  @ParameterizedTest
  @CsvSource({
    "2020-07-17, 2020-07-02", // Friday 3 July
    "2021-07-19, 2021-07-02", // Monday 5 July
    "2022-01-14, 2021-12-30", // 31 December, for Saturday 1 January
    "2021-07-02, 2021-06-17" // Juneteenth of its first year
  })
  void anObservedDayMovesBothDatesBack(String event, LocalDate end) {
    var found = before(event, days(14));

    assertThat(found.day()).isEqualTo(end);
    assertThat(found.safeDay()).isEqualTo(end);
  }

  @Test
  void longerUnitsAreTakenOffByTheCalendar() {
    assertThat(before("2018-03-08", new Span(Unit.WEEKS, 2)).day()).isEqualTo("2018-02-22");
    assertThat(before("2023-03-31", new Span(Unit.MONTHS, 1)).day()).isEqualTo("2023-02-28");
    assertThat(before("2024-02-29", new Span(Unit.YEARS, 1)).day()).isEqualTo("2023-02-28");
  }

  @Test
  void aClosingByExecutiveOrderMovesOnlyTheSafeDay() {
    var found = before("2019-01-07", days(14));

    assertThat(found.day()).isEqualTo("2018-12-24");
    assertThat(found.safeDay()).isEqualTo("2018-12-21");
  }

  @Test
  void theStepsSayThatItRunsBack() {
    assertThat(before("2018-09-13", days(10)).steps())
        .extracting(Step::sentence)
        .startsWith(
            "The day of the event, Thursday, September 13, 2018, is not counted (Fed. R. Civ. P. 6(a)(1)(A)).",
            "10 days before, every day counted, is Monday, September 3, 2018 (Fed. R. Civ. P. 6(a)(5)).",
            "September 1 to September 3 are closed: a weekend, Labor Day (5 U.S.C. 6103(a)); the period runs back to Friday, August 31, 2018 (Fed. R. Civ. P. 6(a)(5)).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(5)).");
  }

  @Test
  void workingDaysAreNotCountedBackward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> backward("2018-03-08", new Span(Unit.BUSINESS_DAYS, 5)))
        .withMessage("no rule counts working days backward");
  }
}
