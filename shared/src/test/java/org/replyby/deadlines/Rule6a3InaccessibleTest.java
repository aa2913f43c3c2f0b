package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.before;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(3): the clerk's office is inaccessible when the time for filing would end. */
class Rule6a3InaccessibleTest {
  @ParameterizedTest
  @CsvSource({
    "2018-02-07, 2018-02-22, 2018-02-20", // Wednesday, to the Thursday; safe on the Tuesday
    "2018-02-09, 2018-02-26, 2018-02-22" // Friday, to the Monday; safe on the Thursday
  })
  void theTimeIsExtendedToTheFirstAccessibleDayThatIsOpen(
      String event, LocalDate end, LocalDate safe) {
    var found = after(event, days(14), closedOn(LocalDate.parse(event).plusDays(14).toString()));

    assertThat(found.day()).isEqualTo(end);
    assertThat(found.safeDay()).isEqualTo(safe);
    assertThat(found.steps().get(2).authority()).isEqualTo("Fed. R. Civ. P. 6(a)(3)");
  }

  @Test
  void daysOfInaccessibilityInARowAreAllPassed() {
    var found = after("2018-02-07", days(14), closedOn("2018-02-21"), closedOn("2018-02-22"));

    assertThat(found.day()).isEqualTo("2018-02-23");
    assertThat(found.steps().get(2).sentence())
        .isEqualTo(
            "February 21 to February 22 are closed: a day of snow (Gen. Order 18-1); so the last day moves to Friday, February 23, 2018 (Fed. R. Civ. P. 6(a)(3)).");
  }

  @Test
  void aWeekendThatIsFollowedByInaccessibilityCitesBothRules() {
    var found = after("2018-02-10", days(14), closedOn("2018-02-26"));

    assertThat(found.day()).isEqualTo("2018-02-27");
    assertThat(found.steps().get(2).authority())
        .isEqualTo("Fed. R. Civ. P. 6(a)(1)(C) and 6(a)(3)");
  }

  @Test
  void onlyTheLastDayMatters() {
    var found = after("2018-02-07", days(14), closedOn("2018-02-20"));

    assertThat(found.day()).isEqualTo("2018-02-21");
    assertThat(found.safeDay()).isEqualTo("2018-02-21");
  }

  /** Forward even for a backward period; the earliest reading extends nothing. */
  @ParameterizedTest
  @CsvSource({
    "2018-03-07, 2018-02-21, 2018-02-22, 2018-02-20", // Wednesday
    "2018-03-09, 2018-02-23, 2018-02-26, 2018-02-22", // Friday
    "2018-03-10, 2018-02-23, 2018-02-26, 2018-02-22" // Saturday, back to that Friday
  })
  void aPeriodBeforeAnEventIsExtendedForward(
      String event, String closed, LocalDate due, LocalDate safe) {
    var found = before(event, days(14), closedOn(closed));

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  @Test
  void theStepsOfABackwardPeriodSayThatItIsExtended() {
    var found = before("2018-03-07", days(14), closedOn("2018-02-21"));

    assertThat(found.steps())
        .extracting(Step::sentence)
        .contains(
            "Wednesday, February 21, 2018 is a day of snow (Gen. Order 18-1), which moves no period backward (Fed. R. Civ. P. 6(a)(5)).",
            "The clerk's office is inaccessible then: a day of snow (Gen. Order 18-1); the time for filing is extended to the first accessible day, Thursday, February 22, 2018 (Fed. R. Civ. P. 6(a)(3)).");
    assertThat(found.safeSteps().toString()).doesNotContain("inaccessible");
  }

  /** (B): the same time on the first accessible day. */
  @Test
  void hoursAreExtendedToTheSameTime() {
    var found = after("2018-02-20T10:00", new Span(Unit.HOURS, 24), closedOn("2018-02-21"));

    assertThat(found.due()).isEqualTo("2018-02-22T15:00:00Z");
    assertThat(found.steps().get(2).authority()).isEqualTo("Fed. R. Civ. P. 6(a)(3)");
  }

  @Test
  void hoursBeforeAnEventAreExtendedForwardToo() {
    var found = before("2018-02-22T09:00", new Span(Unit.HOURS, 24), closedOn("2018-02-21"));

    assertThat(found.due()).isEqualTo("2018-02-22T14:00:00Z");
    assertThat(found.safeDue()).isEqualTo("2018-02-20T14:00:00Z");
    assertThat(found.steps().getLast().sentence())
        .isEqualTo(
            "The clerk's office is inaccessible then: a day of snow (Gen. Order 18-1); the time for filing is extended to the same time of the first accessible day, Thursday, February 22, 2018, 9:00 AM EST (Fed. R. Civ. P. 6(a)(3)).");
  }

  static Closing closedOn(String day) {
    return new Closing(LocalDate.parse(day), ClosureKind.COURT, "a day of snow", "Gen. Order 18-1");
  }
}
