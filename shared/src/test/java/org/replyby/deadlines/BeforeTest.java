package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.COURT;
import static org.replyby.deadlines.Rule6Examples.days;
import static org.replyby.deadlines.Rule6Examples.forward;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Before" a date leaves that date out; the safe day is open. 18 U.S.C. 3486(a)(5), Rule 45. */
class BeforeTest {
  @ParameterizedTest
  @CsvSource({
    "2018-02-22, 2018-02-21, 2018-02-21", // Thursday
    "2018-02-26, 2018-02-25, 2018-02-23", // Monday: the day before is a Sunday
    "2018-02-20, 2018-02-19, 2018-02-16", // after Washington's Birthday
    "2020-07-06, 2020-07-05, 2020-07-02", // after an observed Friday and a weekend
    "2018-12-25, 2018-12-24, 2018-12-21", // after a closing by executive order
    "2019-01-01, 2018-12-31, 2018-12-31", // New Year
    "2024-03-01, 2024-02-29, 2024-02-29" // a leap day
  })
  void theLastDayIsTheDayBeforeAndIsSafeOnTheLastOpenOne(
      LocalDate date, LocalDate due, LocalDate safe) {
    var found = DueDates.of(new Setting.Before(returnDate(date)), COURT);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  /** The hour of the return date is no hour of the day before. */
  @Test
  void theDayBeforeEndsAsDaysEndInTheForum() {
    var found = DueDates.of(new Setting.Before(returnDate(LocalDate.of(2018, 2, 22))), COURT);

    assertThat(found.due()).isEqualTo("2018-02-22T04:59:59Z");
    assertThat(found.steps())
        .extracting(Step::sentence)
        .containsExactly(
            "The subpoena sets Thursday, February 22, 2018; no rule moves it (2009 Committee Note to Fed. R. Civ. P. 6).",
            "It must be done before Thursday, February 22, 2018: the last day is the day before, Wednesday, February 21, 2018 (\"before\" a day leaves that day out).",
            "For electronic filing that day ends at midnight in the court's zone: 11:59 PM EST (Fed. R. Civ. P. 6(a)(4)(A)).");
  }

  @Test
  void beforeTheEndOfAPeriodIsTheDayBeforeItsRolledEnd() {
    var found = DueDates.of(new Setting.Before(forward("2018-02-10", days(14))), COURT);

    assertThat(found.day()).isEqualTo("2018-02-25"); // the period ends on Monday 26
    assertThat(found.safeDay()).isEqualTo("2018-02-23");
  }

  /** On the earlier reading the period ends on Friday, July 3. */
  @Test
  void beforeAPeriodThatEndsOnAnObservedDayIsSafeBeforeThatDay() {
    var found = DueDates.of(new Setting.Before(forward("2020-06-19", days(14))), COURT);

    assertThat(found.day()).isEqualTo("2020-07-05");
    assertThat(found.safeDay()).isEqualTo("2020-07-02");
  }

  @Test
  void aSafeDayBeforeThePeriodBeganSaysSo() {
    assertThat(DueDates.of(new Setting.Before(forward("2018-02-24", days(2))), COURT).notes())
        .contains("The safe day is before the period began: act at once.");
  }

  private static Setting returnDate(LocalDate date) {
    return new Setting.Fixed(
        new DueOn(date, LocalTime.of(9, 30), Rule6Examples.NEW_YORK), "the subpoena");
  }
}
