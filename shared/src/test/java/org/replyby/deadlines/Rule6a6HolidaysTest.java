package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.MASSACHUSETTS;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.before;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(6): which days are legal holidays, as the last of 14 days. */
class Rule6a6HolidaysTest {
  /** (A): by statute. Juneteenth is one from 2021-06-17; Inauguration Day is not named. */
  @ParameterizedTest
  @CsvSource({
    "2019-06-19, 2019-06-19", // before its law, a Wednesday
    "2020-06-19, 2020-06-19", // a Friday
    "2024-06-19, 2024-06-20", // after it, a Wednesday
    "2021-01-20, 2021-01-20", // Inauguration Day, a Wednesday
    "2018-01-15, 2018-01-16", // Martin Luther King, Jr.
    "2018-05-28, 2018-05-29", // Memorial Day
    "2018-10-08, 2018-10-09", // Columbus Day
    "2020-11-11, 2020-11-12" // Veterans Day, a Wednesday
  })
  void daysSetAsideByStatuteMoveBothDates(LocalDate last, LocalDate end) {
    var found = ending(last);

    assertThat(found.day()).isEqualTo(end);
    assertThat(found.safeDay()).isEqualTo(end);
  }

  /** Unsettled: due counts the observed day, safe does not, and is open under every reading. */
  @ParameterizedTest
  @CsvSource({
    "2020-07-03, 2020-07-06, 2020-07-02", // Friday for a Saturday
    "2021-07-05, 2021-07-06, 2021-07-02", // Monday for a Sunday: the last open day is a Friday
    "2021-06-18, 2021-06-21, 2021-06-17", // Juneteenth of its first year
    "2021-12-24, 2021-12-27, 2021-12-23", // Christmas
    "2021-12-31, 2022-01-03, 2021-12-30", // for Saturday 1 January of the next year
    "2022-12-26, 2022-12-27, 2022-12-23" // Christmas on a Sunday
  })
  void anObservedDayIsAHolidayForDueAndNoneForSafe(LocalDate last, LocalDate due, LocalDate safe) {
    var found = ending(last);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
    assertThat(found.isUnsettled()).isTrue();
  }

  @Test
  void theSafeStepsSayWhichReadingKeptTheObservedDay() {
    assertThat(ending(LocalDate.of(2020, 7, 3)).safeSteps())
        .extracting(Step::sentence)
        .containsSequence(
            "Friday, July 3, 2020 is the day on which Independence Day is observed (5 U.S.C. 6103(b)(1)), and on the earlier reading an observed day is not a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)).",
            "The last day may not be a working day, so the safe date is the working day before it, Thursday, July 2, 2020 (Fed. R. Civ. P. 6(a)(6)).");
  }

  /** Latham v. Dominick's: closing the offices declares no holiday. */
  @ParameterizedTest
  @CsvSource({
    "2018-12-05, 2018-12-04",
    "2018-12-24, 2018-12-21",
    "2019-12-24, 2019-12-23",
    "2020-12-24, 2020-12-23",
    "2024-12-24, 2024-12-23",
    "2025-01-09, 2025-01-08",
    "2025-12-24, 2025-12-23",
    "2025-12-26, 2025-12-23" // over Christmas and the closing of its eve
  })
  void aClosingByExecutiveOrderIsNoHolidayForDueAndNotOpenForSafe(LocalDate last, LocalDate safe) {
    var found = ending(last);

    assertThat(found.day()).isEqualTo(last);
    assertThat(found.safeDay()).isEqualTo(safe);
    assertThat(found.steps().get(2).what()).endsWith(", which by itself is not a legal holiday");
  }

  @Test
  void theCourtsOwnClosingOnSuchADayExcludesIt() {
    var closing = added("2018-12-24", ClosureKind.COURT);

    assertThat(after("2018-12-10", days(14), closing).day()).isEqualTo("2018-12-26");
  }

  /** (B): declared by the President or Congress, for both directions; no safe date gains by it. */
  @Test
  void aDeclaredHolidayCountsBothWays() {
    var mourning = added("2025-01-09", ClosureKind.DECLARED);
    var forward = after("2024-12-26", days(14), mourning);
    var backward = before("2025-01-23", days(14), mourning);

    assertThat(forward.day()).isEqualTo("2025-01-10");
    assertThat(forward.safeDay()).isEqualTo("2025-01-08");
    assertThat(backward.day()).isEqualTo("2025-01-08");
    assertThat(backward.safeDay()).isEqualTo("2025-01-08");
  }

  /** (C): declared by the state where the court sits, for periods after an event. */
  @Test
  void aStatesHolidayCountsForwardOnly() {
    var holiday = added("2018-02-21", ClosureKind.STATE);
    var forward = after("2018-02-07", days(14), holiday);
    var backward = before("2018-03-07", days(14), holiday);

    assertThat(forward.day()).isEqualTo("2018-02-22");
    assertThat(forward.safeDay()).isEqualTo("2018-02-22");
    assertThat(backward.day()).isEqualTo("2018-02-21");
    assertThat(backward.safeDay()).isEqualTo("2018-02-20");
    assertThat(backward.steps().get(2).what())
        .endsWith(", which by 6(a)(6)(C) counts for periods after an event only");
  }

  @Test
  void whatIsNotKnownOfTheStateIsSaid() {
    assertThat(ending(LocalDate.of(2018, 2, 21)).notes())
        .containsExactly(
            "No state is given, so ReplyBy knows no state holidays, only the days that were added.");
    assertThat(after("2018-02-07", days(14), MASSACHUSETTS).notes()).isEmpty();
    assertThat(after("2018-02-07", days(14), MASSACHUSETTS).law())
        .endsWith("; state holidays as of November 2026.");
  }

  @Test
  void holidaysAfterTheVerifiedYearsAreOfTheLawOfToday() {
    var note = "Holidays after 2030 are computed by the law of today, which can change.";

    assertThat(after("2030-12-18", days(14), MASSACHUSETTS).notes()).containsExactly(note);
    assertThat(after("2030-12-17", days(14), MASSACHUSETTS).notes()).isEmpty();
  }

  private static DueDate ending(LocalDate last) {
    return after(last.minusDays(14).toString(), days(14));
  }

  private static Closing added(String day, ClosureKind kind) {
    return new Closing(LocalDate.parse(day), kind, "a day off", "its source");
  }
}
