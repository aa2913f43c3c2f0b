package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import org.junit.jupiter.api.Test;

class CountdownTest {
  @Test
  void daysAreThoseOfTheCitysCalendarNotSpansOf24Hours() {
    var due = due("2018-02-23T00:30", CHICAGO);

    assertThat(Countdown.of(due, local("2018-02-22T23:59", CHICAGO)))
        .isEqualTo(new Countdown.Ahead(1));
    assertThat(Countdown.of(due, local("2018-02-23T00:00", CHICAGO)))
        .isEqualTo(new Countdown.Ahead(0));
    assertThat(Countdown.of(due, local("2018-02-23T00:30", CHICAGO)))
        .isEqualTo(new Countdown.Late(local("2018-02-23T00:30", CHICAGO), 0));
    assertThat(Countdown.of(due, local("2018-02-24T00:00", CHICAGO)))
        .isEqualTo(new Countdown.Late(local("2018-02-23T00:30", CHICAGO), 1));
  }

  @Test
  void betweenTheSafeAndTheFinalDateTheDaysToTheFinalOneCount() {
    var due = due("2018-02-25T16:00", "2018-02-23T16:00", CHICAGO);

    assertThat(Countdown.of(due, local("2018-02-23T15:59", CHICAGO)))
        .isEqualTo(new Countdown.Ahead(0));
    assertThat(Countdown.of(due, local("2018-02-23T16:00", CHICAGO)))
        .isEqualTo(new Countdown.SafePassed(local("2018-02-25T16:00", CHICAGO), 2));
    assertThat(Countdown.of(due, local("2018-02-25T16:00", CHICAGO)))
        .isEqualTo(new Countdown.Late(local("2018-02-25T16:00", CHICAGO), 0));
  }
}
