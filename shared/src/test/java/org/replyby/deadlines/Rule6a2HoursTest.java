package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.replyby.deadlines.Rule6Examples.COURT;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.backward;
import static org.replyby.deadlines.Rule6Examples.before;
import static org.replyby.deadlines.Rule6Examples.forward;
import static org.replyby.deadlines.Rule6Examples.trigger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(2): a period stated in hours, at a court in New York. */
class Rule6a2HoursTest {
  /** (A) and (B): from the moment on, every elapsed hour, across clock changes, never rounded. */
  @ParameterizedTest
  @CsvSource({
    "2007-11-02T10:23, 72, 2007-11-05T14:23:00Z", // of the 2009 Committee Note: Monday 9:23
    "2018-11-02T10:23, 72, 2018-11-05T14:23:00Z", // Monday 9:23 standard time
    "2018-03-09T10:23, 72, 2018-03-12T15:23:00Z", // Monday 11:23 daylight time
    "2018-02-20T10:23, 72, 2018-02-23T15:23:00Z", // Friday 10:23
    "2018-02-20T10:23:45, 1, 2018-02-20T16:23:45Z",
    "2018-02-22T18:30, 12, 2018-02-23T11:30:00Z" // Friday 6:30
  })
  void everyElapsedHourIsCounted(String moment, int hours, Instant end) {
    var found = after(moment, new Span(Unit.HOURS, hours));

    assertThat(found.due()).isEqualTo(end);
    assertThat(found.safeDue()).isEqualTo(end);
  }

  /** (C): the same time on the next open day. */
  @ParameterizedTest
  @CsvSource({
    "2018-02-23T10:00, 24, 2018-02-26T15:00:00Z", // Saturday
    "2018-08-31T10:00, 48, 2018-09-04T14:00:00Z", // Sunday, then Labor Day
    "2018-11-03T02:00, 24, 2018-11-05T06:00:00Z", // Sunday of the change: 1:00 of its second hour
  })
  void hoursThatEndOnAClosedDayGoOnToTheSameTimeOfTheNextOpenOne(
      String moment, int hours, Instant end) {
    assertThat(after(moment, new Span(Unit.HOURS, hours)).due()).isEqualTo(end);
  }

  @Test
  void theStepsCiteEachPartOfTheRule() {
    assertThat(after("2018-11-01T10:23", new Span(Unit.HOURS, 72)).steps())
        .extracting(Step::sentence)
        .containsExactly(
            "Hours are counted at once from the event, Thursday, November 1, 2018, 10:23 AM EDT (Fed. R. Civ. P. 6(a)(2)(A)).",
            "72 hours later, every hour counted across the change of the clocks, is Sunday, November 4, 2018, 9:23 AM EST (Fed. R. Civ. P. 6(a)(2)(B)).",
            "November 4 is a Sunday; the period goes on to the same time of the next open day, Monday, November 5, 2018, 9:23 AM EST (Fed. R. Civ. P. 6(a)(2)(C)).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(2)(C)).");
  }

  @Test
  void oneHourWithoutAChangeOfTheClocksSaysSo() {
    assertThat(after("2018-02-20T10:23", new Span(Unit.HOURS, 1)).steps().get(1).what())
        .isEqualTo("1 hour later, every hour counted, is Tuesday, February 20, 2018, 11:23 AM EST");
  }

  /** 2:30 was skipped: read as daylight time it was 1:30 standard time. 15 U.S.C. 260a. */
  @Test
  void aTriggerTimeThatDoesNotExistIsTheEarliestInstantThatItCanMean() {
    var found = after("2018-03-11T02:30", new Span(Unit.HOURS, 48));

    assertThat(found.due()).isEqualTo("2018-03-13T06:30:00Z");
    assertThat(found.steps().get(1).sentence())
        .isEqualTo(
            "The clocks change at that hour: it is taken at the earliest instant that it can mean, Sunday, March 11, 2018, 1:30 AM EST (15 U.S.C. 260a).");
  }

  /** 1:30 came twice: the first was daylight time. */
  @Test
  void aTriggerTimeThatExistsTwiceIsTheFirst() {
    var found = after("2018-11-04T01:30", new Span(Unit.HOURS, 48));

    assertThat(found.due()).isEqualTo("2018-11-06T05:30:00Z");
    assertThat(found.steps()).filteredOn(s -> s.authority().equals("15 U.S.C. 260a")).hasSize(1);
  }

  /** War Time began on Monday, February 9, 1942 at 2:00. */
  @Test
  void hoursRolledToATimeThatDoesNotExistEndAtTheEarliestInstant() {
    var found = after("1942-02-06T02:30", new Span(Unit.HOURS, 24));

    assertThat(found.due()).isEqualTo("1942-02-09T06:30:00Z");
    assertThat(found.steps().get(3).what())
        .startsWith("the clocks change at that hour: it is taken at the earliest instant");
  }

  /** In Egypt the clocks went back at the end of Thursday, October 26, 2023. */
  @Test
  void hoursRolledToATimeThatExistsTwiceEndAtTheFirst() {
    var cairo = new Forum.DistrictCourt(null, ZoneId.of("Africa/Cairo"), DayEnd.filed());
    var closed = ClosedDays.federal().with(List.of(Rule6a3InaccessibleTest.closedOn("2023-10-25")));

    var found = DueDates.of(forward("2023-10-24T23:30", new Span(Unit.HOURS, 24)), cairo, closed);

    assertThat(found.due()).isEqualTo("2023-10-26T20:30:00Z");
    assertThat(found.steps()).anyMatch(s -> s.authority().equals("15 U.S.C. 260a"));
  }

  @Test
  void hoursThatEndOnAnObservedDayAreSafeAtThatTimeOnTheLastOpenDay() {
    var found = after("2020-07-02T10:00", new Span(Unit.HOURS, 24));

    assertThat(found.due()).isEqualTo("2020-07-06T14:00:00Z");
    assertThat(found.safeDue()).isEqualTo("2020-07-02T14:00:00Z");
    assertThat(found.safeSteps().getLast().sentence())
        .isEqualTo(
            "The last day may not be a working day, so the safe date is the working day before it, Thursday, July 2, 2020, 10:00 AM EDT (Fed. R. Civ. P. 6(a)(6)).");
    assertThat(found.notes()).noneMatch(note -> note.contains("before the period began"));
  }

  /** With 6(a)(5): before an event the closed day moves the end back. */
  @Test
  void hoursBeforeAnEventGoBackFromAClosedDay() {
    var found = before("2018-09-05T09:00", new Span(Unit.HOURS, 48));

    assertThat(found.due()).isEqualTo("2018-08-31T13:00:00Z");
    assertThat(found.safeDue()).isEqualTo(found.due());
    assertThat(found.steps().get(1).what())
        .isEqualTo(
            "48 hours before, every hour counted, is Monday, September 3, 2018, 9:00 AM EDT");
    assertThat(found.steps().get(2).sentence())
        .isEqualTo(
            "September 1 to September 3 are closed: a weekend, Labor Day (5 U.S.C. 6103(a)); the period goes back to the same time of the last open day before, Friday, August 31, 2018, 9:00 AM EDT (Fed. R. Civ. P. 6(a)(2)(C) and 6(a)(5)).");
    assertThat(found.steps().getLast().authority())
        .isEqualTo("Fed. R. Civ. P. 6(a)(2)(C) and 6(a)(5)");
  }

  @Test
  void hoursNeedAMomentToBeCountedFrom() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forward("2018-02-20", new Span(Unit.HOURS, 24)))
        .withMessage("hours are counted from a moment");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> backward("2018-02-20", new Span(Unit.HOURS, 24)))
        .withMessage("hours are counted from a moment");
  }

  @Test
  void noServiceAddsDaysToHours() {
    var moment = trigger("2018-02-20T10:00");
    var day = new Span(Unit.HOURS, 24);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Setting.Forward(
                    moment, day, Rule6Examples.RULE_6, new Service.ThreeDaysAdded("mail")))
        .withMessageContaining("Rule 6(d) adds days to a period under Rule 6(a) in days");
    assertThat(DueDates.of(forward("2018-02-20T10:00", day), COURT).zone())
        .isEqualTo(Rule6Examples.NEW_YORK);
  }
}
