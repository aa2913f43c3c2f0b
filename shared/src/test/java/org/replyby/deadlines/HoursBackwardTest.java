package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.before;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursBackwardTest {
  /** Rule 6(a)(3)(B): forward, though the period runs backward. The safe day stays before. */
  @Test
  void anInaccessibleOfficeExtendsHoursToTheSameTimeOfTheFirstAccessibleDay() {
    var snow =
        new Closing(LocalDate.of(2018, 3, 2), ClosureKind.COURT, "a snowstorm", "General Order 1");

    var found = before("2018-03-08T10:30", new Span(Unit.HOURS, 144), snow);

    assertThat(found.due()).isEqualTo("2018-03-05T15:30:00Z");
    assertThat(found.safeDue()).isEqualTo("2018-03-01T15:30:00Z");
    assertThat(found.steps().getLast().sentence())
        .isEqualTo(
            "The clerk's office is inaccessible then: a snowstorm (General Order 1); the time for"
                + " filing is extended to the same time of the first accessible day, Monday, March"
                + " 5, 2018, 10:30 AM EST (Fed. R. Civ. P. 6(a)(3)).");
  }
}
