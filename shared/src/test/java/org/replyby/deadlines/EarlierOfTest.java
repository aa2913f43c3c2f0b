package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.COURT;
import static org.replyby.deadlines.Rule6Examples.NEW_YORK;
import static org.replyby.deadlines.Rule6Examples.RULE_6;
import static org.replyby.deadlines.Rule6Examples.days;
import static org.replyby.deadlines.Rule6Examples.trigger;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever of two ways of setting a deadline comes first. */
class EarlierOfTest {
  private static final Forum OFFICE = new Forum.Office(null, NEW_YORK);

  /** 31 U.S.C. 3733(j)(2): 20 days after service, or before the return date if that is earlier. */
  @ParameterizedTest
  @CsvSource({
    "2018-02-01, 2018-03-15, 2018-02-21, 2018-02-21", // the 20 days
    "2018-02-01, 2018-02-21, 2018-02-20, 2018-02-20", // before the return date
    "2018-02-01, 2018-02-20, 2018-02-19, 2018-02-16", // which is after a holiday
    "2018-02-04, 2018-02-26, 2018-02-25, 2018-02-23", // the 20 days roll past the return date
    "2020-06-13, 2020-08-03, 2020-07-06, 2020-07-02" // 20 days that end on the observed 3 July
  })
  void aPetitionAgainstACivilInvestigativeDemand(
      String served, LocalDate returned, LocalDate due, LocalDate safe) {
    var demand = Service.notUnderRule5("a civil investigative demand");
    var found =
        DueDates.of(
            new Setting.EarlierOf(
                new Setting.Forward(trigger(served), days(20), RULE_6, demand),
                new Setting.Before(fixed(returned, null))),
            COURT);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  /** Rule 45(d)(2)(B): before the earlier of the time for compliance and 14 days after service. */
  @ParameterizedTest
  @CsvSource({
    "2018-02-07, 2018-03-01, 2018-02-20, 2018-02-20", // 14 days: Wednesday 21
    "2018-02-07, 2018-02-16, 2018-02-15, 2018-02-15", // the time for compliance
    "2018-02-07, 2018-02-21, 2018-02-20, 2018-02-20", // both
    "2018-02-06, 2018-03-01, 2018-02-19, 2018-02-16", // the day before is a holiday
    "2020-06-19, 2020-08-03, 2020-07-05, 2020-07-02" // 14 days that end on the observed 3 July
  })
  void objectionsToASubpoena(String served, LocalDate compliance, LocalDate due, LocalDate safe) {
    var found = DueDates.of(objections(served, compliance), COURT);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  @Test
  void theStepsOfBothAreShownTheOneThatCountsFirst() {
    assertThat(DueDates.of(objections("2018-02-07", LocalDate.of(2018, 3, 1)), COURT).steps())
        .extracting(Step::sentence)
        .containsExactly(
            "The day of the event, Wednesday, February 7, 2018, is not counted (Fed. R. Civ. P. 6(a)(1)(A)).",
            "14 days later, every day counted, is Wednesday, February 21, 2018 (Fed. R. Civ. P. 6(a)(1)(B)).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)).",
            "No days are added, as a subpoena is not served under Rule 5 (Fed. R. Civ. P. 6(d)).",
            "The demand sets Thursday, March 1, 2018; no rule moves it (2009 Committee Note to Fed. R. Civ. P. 6).",
            "The earlier of Wednesday, February 21, 2018 and Thursday, March 1, 2018 is Wednesday, February 21, 2018.",
            "It must be done before Wednesday, February 21, 2018: the last day is the day before, Tuesday, February 20, 2018 (\"before\" a day leaves that day out).",
            "For electronic filing that day ends at midnight in the court's zone: 11:59 PM EST (Fed. R. Civ. P. 6(a)(4)(A)).");
  }

  @Test
  void theSentenceSaysWhichCounts() {
    assertThat(
            Explanation.sentence(
                DueDates.of(objections("2018-02-07", LocalDate.of(2018, 2, 16)), COURT)))
        .isEqualTo(
            "Due Thursday, February 15, 2018: the demand sets Friday, February 16, 2018; no rule moves it; the day of the event, Wednesday, February 7, 2018, is not counted; 14 days later, every day counted, is Wednesday, February 21, 2018; the earlier of Friday, February 16, 2018 and Wednesday, February 21, 2018 is Friday, February 16, 2018; it must be done before Friday, February 16, 2018: the last day is the day before, Thursday, February 15, 2018; the safe date is the same day, which is a working day however the rules are read, until 5:00 PM EST.");
  }

  @Test
  void twoWaysToTheSameDaySaySo() {
    var day = LocalDate.of(2018, 2, 21);
    var noon = new Setting.EarlierOf(within("2018-02-07", 14), fixed(day, LocalTime.NOON));
    var five = new Setting.EarlierOf(within("2018-02-07", 14), fixed(day, null));

    assertThat(DueDates.of(noon, OFFICE).due()).isEqualTo("2018-02-21T17:00:00Z");
    assertThat(DueDates.of(noon, OFFICE).steps())
        .extracting(Step::what)
        .contains("both come to Wednesday, February 21, 2018; the earlier hour counts");
    assertThat(DueDates.of(five, OFFICE).due()).isEqualTo("2018-02-21T22:00:00Z");
    assertThat(DueDates.of(five, OFFICE).steps())
        .extracting(Step::what)
        .contains("both come to Wednesday, February 21, 2018");
  }

  /** The letter ends on Saturday at 17:00, before the fixed Sunday; both are safe on the Friday. */
  @Test
  void theSafeDayIsTheEarlierOfBothSafeDays() {
    var sunday = fixed(LocalDate.of(2018, 2, 25), LocalTime.of(9, 0));
    var saturday = within("2018-02-10", 14);

    var found = DueDates.of(new Setting.EarlierOf(saturday, sunday), OFFICE);

    assertThat(found.due()).isEqualTo("2018-02-24T22:00:00Z");
    assertThat(found.safeDue()).isEqualTo("2018-02-23T14:00:00Z");
  }

  @Test
  void aSafeDayBeforeServiceSaysSo() {
    var note = "The safe day is before the period began: act at once.";

    assertThat(DueDates.of(objections("2018-02-24", LocalDate.of(2018, 2, 26)), COURT).notes())
        .contains(note);
    assertThat(DueDates.of(objections("2018-02-23", LocalDate.of(2018, 2, 26)), COURT).notes())
        .doesNotContain(note);
  }

  private static Setting objections(String served, LocalDate compliance) {
    return new Setting.Before(
        new Setting.EarlierOf(
            fixed(compliance, null),
            new Setting.Forward(
                trigger(served), days(14), RULE_6, Service.notUnderRule5("a subpoena"))));
  }

  private static Setting within(String letter, int n) {
    return new Setting.Forward(trigger(letter), days(n), Convention.letter(), Service.none());
  }

  private static Setting fixed(LocalDate day, @Nullable LocalTime time) {
    return new Setting.Fixed(new DueOn(day, time, null), "the demand");
  }
}
