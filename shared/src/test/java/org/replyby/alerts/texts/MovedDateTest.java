package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;

import org.junit.jupiter.api.Test;

/** A date that changed is told with the old date, the new one, and why. */
class MovedDateTest {
  @Test
  void oneDateMovedFromOneDayToAnother() {
    assertThat(
            Remarks.moved(
                due("2018-02-23T16:00", CHICAGO),
                due("2018-03-09T16:00", CHICAGO),
                "more time, granted by Jon Adler: the city asked"))
        .containsExactly(
            "The date moved from Friday, February 23, 2018, 4:00 PM CST to Friday, March 9, 2018,"
                + " 4:00 PM CST.",
            "Why the date changed: more time, granted by Jon Adler: the city asked.");
  }

  @Test
  void ofTwoDatesEachIsTold() {
    assertThat(
            Remarks.moved(
                due("2018-02-25T16:00", "2018-02-23T16:00", CHICAGO),
                due("2018-02-25T16:00", "2018-02-22T16:00", CHICAGO),
                "2018-02-23 is closed: snow (General Order 1)."))
        .containsExactly(
            "The safe date moved from Friday, February 23, 2018, 4:00 PM CST to Thursday, February"
                + " 22, 2018, 4:00 PM CST. The final date stays Sunday, February 25, 2018, 4:00 PM"
                + " CST.",
            "Why the date changed: 2018-02-23 is closed: snow (General Order 1).");
  }
}
