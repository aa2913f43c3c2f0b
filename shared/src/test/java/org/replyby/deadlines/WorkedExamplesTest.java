package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.MASSACHUSETTS;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.backward;
import static org.replyby.deadlines.Rule6Examples.before;
import static org.replyby.deadlines.Rule6Examples.days;

import org.junit.jupiter.api.Test;

/** The examples that the Committee Notes to Rule 6 work out themselves. */
class WorkedExamplesTest {
  @Test
  void tenDaysThatEndOnTheSaturdayBeforeLaborDayRunToTheTuesday() {
    var found = after("2007-08-22", days(10));

    assertThat(found.day()).isEqualTo("2007-09-04");
    assertThat(found.safeDay()).isEqualTo("2007-09-04");
    assertThat(Explanation.sentence(found))
        .isEqualTo(
            "Due Tuesday, September 4, 2007: the day of the event, Wednesday, August 22, 2007, is not counted; 10 days later, every day counted, is Saturday, September 1, 2007; September 1 to September 3 are closed: a weekend, Labor Day (5 U.S.C. 6103(a)); so the last day moves to Tuesday, September 4, 2007; the safe date is the same day, which is a working day however the rules are read, until 5:00 PM EDT.");
  }

  @Test
  void tenDaysBackwardThatEndOnASaturdayRunBackToTheFriday() {
    assertThat(before("2007-09-11", days(10)).day()).isEqualTo("2007-08-31");
  }

  @Test
  void fourteenDaysThatEndOnPatriotsDayRunToTheTuesdayInMassachusetts() {
    var found = after("2008-04-07", days(14), MASSACHUSETTS);

    assertThat(found.day()).isEqualTo("2008-04-22");
    assertThat(found.safeDay()).isEqualTo("2008-04-22");
    assertThat(after("2008-04-07", days(14)).day()).isEqualTo("2008-04-21");
  }

  /** The state's holiday does not move the date; that the day is closed makes it unsafe. */
  @Test
  void fourteenDaysBackwardEndOnPatriotsDayAsAStateHolidayDoesNotCountBackward() {
    var found = DueDates.of(backward("2008-05-05", days(14)), MASSACHUSETTS);

    assertThat(found.day()).isEqualTo("2008-04-21");
    assertThat(found.safeDay()).isEqualTo("2008-04-18");
  }
}
