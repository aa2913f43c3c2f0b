package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.MASSACHUSETTS;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A due date's explanation: in a sentence, in full, on a line. */
class ExplanationTest {
  /** Friday, July 3, 2020: due and safe differ. */
  private static final DueDate UNSETTLED = after("2020-06-19", days(14), MASSACHUSETTS);

  private static final DueDate SETTLED = after("2018-02-09", days(14));

  @Test
  void aSettledDateIsOneSentence() {
    assertThat(Explanation.sentence(SETTLED))
        .isEqualTo(
            "Due Friday, February 23, 2018: the day of the event, Friday, February 9, 2018, is not counted; 14 days later, every day counted, is Friday, February 23, 2018; the safe date is the same day, which is a working day however the rules are read, until 5:00 PM EST.");
  }

  @Test
  void anUnsettledDateSaysWhichReadingMovedWhichDate() {
    assertThat(Explanation.sentence(UNSETTLED))
        .isEqualTo(
            "Due Monday, July 6, 2020: the day of the event, Friday, June 19, 2020, is not counted; 14 days later, every day counted, is Friday, July 3, 2020; July 3 to July 5 are closed: the day on which Independence Day is observed (5 U.S.C. 6103(b)(1)), a weekend; so the last day moves to Monday, July 6, 2020; safe by Thursday, July 2, 2020: Friday, July 3, 2020 is the day on which Independence Day is observed (5 U.S.C. 6103(b)(1)), and on the earlier reading an observed day is not a legal holiday; the last day may not be a working day, so the safe date is the working day before it, Thursday, July 2, 2020.");
  }

  /** First the two dates, then why they differ, then the count, the notes and the law. */
  @Test
  void inFullTheDatesComeFirstThenWhyTheyDifferThenTheCount() {
    assertThat(Explanation.full(SETTLED))
        .isEqualTo(
            """
            Due Friday, February 23, 2018, 11:59 PM EST; safe by 5:00 PM EST that day.
            Why the safe date is earlier: A local rule or a counter that closes can end that day before midnight: file by 5:00 PM EST (Fed. R. Civ. P. 6(a)(4), "unless a different time is set").
            1. The day of the event, Friday, February 9, 2018, is not counted (Fed. R. Civ. P. 6(a)(1)(A)). 14 days later, every day counted, is Friday, February 23, 2018 (Fed. R. Civ. P. 6(a)(1)(B)). That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)). For electronic filing that day ends at midnight in the court's zone: 11:59 PM EST (Fed. R. Civ. P. 6(a)(4)(A)).
            Note: No state is given, so ReplyBy knows no state holidays, only the days that were added.
            """
                + SETTLED.law()
                + " "
                + Explanation.DISCLAIMER);
    assertThat(Explanation.full(UNSETTLED))
        .startsWith(
            "Due Monday, July 6, 2020, 11:59 PM EDT; safe by Thursday, July 2, 2020, 5:00 PM EDT.\nWhy ");
  }

  @Test
  void theVersionOfTheRulesAndOfTheHolidaysIsNamed() {
    assertThat(SETTLED.law())
        .startsWith(
            "Rules: Fed. R. Civ. P. 6 as amended to December 1, 2023. Holidays: 5 U.S.C. 6103")
        .contains("Pub. L. 117-17", "closings by executive order")
        .doesNotContain("state holidays");
  }

  @Test
  void onALineTheSamePartsFollowEachOther() {
    assertThat(Explanation.line(SETTLED))
        .startsWith(
            "Due Friday, February 23, 2018, 11:59 PM EST; safe by 5:00 PM EST that day. A local rule or")
        .contains(" set\"). The day of the event, ", "6(a)(1)(A)). 14 days later,", " No state ")
        .doesNotContain("\n");
    assertThat(Explanation.line(UNSETTLED)).endsWith(" " + Explanation.DISCLAIMER);
  }

  /** The hours in between, which do not move the date, are left out of the sentence. */
  @Test
  void ofTwoWaysTheSafeSentenceEndsWithTheOneThatCounts() {
    var saturday =
        new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, 24), null, null), "the letter");
    var monday = new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, 26), null, null), "the notice");
    var office = new Forum.Office(null, ZoneId.of("America/Chicago"));

    var found = DueDates.of(new Setting.EarlierOf(saturday, monday), office);

    assertThat(Explanation.sentence(found))
        .endsWith(
            "; safe by Friday, February 23, 2018: February 24 is a Saturday; a fixed date does not roll forward, so the safe date is the working day before it, by its end of business, Friday, February 23, 2018, 4:00 PM CST; the notice sets Monday, February 26, 2018; no rule moves it; the earlier of Friday, February 23, 2018 and Monday, February 26, 2018 is Friday, February 23, 2018.");
  }

  /** As a date that was stored without the steps of the other. */
  @Test
  void aSafeDateOfOneStepIsThatStep() {
    var due = Instant.parse("2018-02-23T22:00:00Z");
    var step = new Step(LocalDate.of(2018, 2, 23), LocalTime.NOON, "noon is meant", "");
    var date =
        DueDate.own(
            due,
            due.minusSeconds(60),
            ZoneId.of("UTC"),
            List.of(step),
            List.of(step),
            List.of(),
            "");

    assertThat(Explanation.sentence(date))
        .isEqualTo(
            "Due Friday, February 23, 2018: noon is meant; safe by Friday, February 23, 2018: noon is meant.");
  }

  @Test
  void aStepWithoutAnAuthorityIsASentenceAllTheSame() {
    assertThat(new Step(LocalDate.of(2018, 2, 23), null, "it is so", "").sentence())
        .isEqualTo("It is so.");
  }
}
