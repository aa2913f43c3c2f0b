package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.plan.PlanFixtures.plan;
import static org.replyby.alerts.plan.PlanFixtures.shown;
import static org.replyby.alerts.plan.PlanFixtures.window;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replyby.model.Reason;

/** The moments of reminders: late ones, hours before the safe date, time zones and clocks. */
class ReminderTimesTest {
  @Test
  void aLetterRecordedAfterItsDateHasNoLadderAndIsLateFromTheNextDay() {
    var plan = plan(local("2018-03-01T08:00", CHICAGO), due("2018-02-23T16:00", CHICAGO));

    assertThat(plan.window()).isEqualTo(-6);
    assertThat(plan.ladder()).isEmpty();
    assertThat(plan.next(Instant.MIN).orElseThrow())
        .isEqualTo(new Rung("late1", local("2018-03-02T09:00", CHICAGO), Reason.LATE));
  }

  @Test
  void aLetterRecordedAfterTheHourOfItsDateIsLateFromTheNextDay() {
    var plan = plan(local("2018-02-23T16:00", CHICAGO), due("2018-02-23T16:00", CHICAGO));

    assertThat(plan.ladder()).isEmpty();
    assertThat(shown(List.of(plan.afterLadder(1)), CHICAGO))
        .containsExactly("late1 2018-02-24T09:00");
  }

  @Test
  void lateRungsComeEveryMorningWithoutEnd() {
    var plan = window(30);
    var due = local("2018-06-01T16:00", CHICAGO);

    assertThat(plan.next(due).orElseThrow().key()).isEqualTo("late1");
    assertThat(shown(List.of(plan.afterLadder(1), plan.afterLadder(2)), CHICAGO))
        .containsExactly("late1 2018-06-02T09:00", "late2 2018-06-03T09:00");
    assertThat(shown(List.of(plan.next(local("2021-06-01T09:00", CHICAGO)).orElseThrow()), CHICAGO))
        .containsExactly("late1097 2021-06-02T09:00");
    assertThatThrownBy(() -> plan.afterLadder(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDaysAfterASafeDateAreNotLateBeforeTheFinalDate() {
    var plan =
        plan(
            local("2018-01-24T12:00", CHICAGO),
            due("2018-02-25T16:00", "2018-02-23T16:00", CHICAGO));

    assertThat(shown(List.of(plan.next(local("2018-02-23T16:00", CHICAGO)).orElseThrow()), CHICAGO))
        .containsExactly("s1 2018-02-24T09:00");
    assertThat(shown(List.of(plan.next(local("2018-02-25T16:00", CHICAGO)).orElseThrow()), CHICAGO))
        .containsExactly("late1 2018-02-26T09:00");
  }

  @Test
  void nothingFiresLessThanTwoHoursBeforeTheSafeDate() {
    var early = plan(local("2018-01-24T12:00", CHICAGO), due("2018-02-23T10:00", CHICAGO));
    var night = plan(local("2018-01-24T12:00", CHICAGO), due("2018-02-23T00:30", CHICAGO));

    assertThat(shown(early.ladder(), CHICAGO).getLast()).isEqualTo("d0 2018-02-23T08:00");
    assertThat(shown(night.ladder(), CHICAGO))
        .endsWith("d1 2018-02-22T09:00", "d0 2018-02-22T22:30");
  }

  @Test
  void noonIsTwoHoursBeforeAnEarlierHourAndOneWithTheMorningWhereTheyMeet() {
    var start = local("2018-02-22T10:00", CHICAGO);

    assertThat(shown(plan(start, due("2018-02-23T13:00", CHICAGO)).ladder(), CHICAGO))
        .endsWith("d0 2018-02-23T09:00", "d0-noon 2018-02-23T11:00");
    assertThat(shown(plan(start, due("2018-02-23T11:00", CHICAGO)).ladder(), CHICAGO))
        .endsWith("d1 2018-02-22T09:00", "d0 2018-02-23T09:00");
    assertThat(shown(plan(start, due("2018-02-23T08:00", CHICAGO)).ladder(), CHICAGO))
        .endsWith("d1 2018-02-22T09:00", "d0 2018-02-23T06:00");
  }

  @Test
  void nineOClockStaysNineOClockAcrossClockChanges() {
    var plan = plan(local("2018-02-20T12:00", CHICAGO), due("2018-03-13T17:00", CHICAGO));

    assertThat(plan.ladder().stream().map(Rung::at))
        .containsExactly(
            Instant.parse("2018-02-27T15:00:00Z"),
            Instant.parse("2018-03-06T15:00:00Z"),
            Instant.parse("2018-03-09T15:00:00Z"),
            Instant.parse("2018-03-12T14:00:00Z"),
            Instant.parse("2018-03-13T14:00:00Z"));
  }

  @Test
  void theWindowIsCountedInDaysOfTheCity() {
    var guam = ZoneId.of("Pacific/Guam");
    // 23 January at noon in Washington, already the 24th on Guam.
    var plan = plan(Instant.parse("2018-01-23T17:00:00Z"), due("2018-02-23T17:00", guam));

    assertThat(plan.window()).isEqualTo(30);
    assertThat(plan.ladder().getLast().at()).isEqualTo(Instant.parse("2018-02-22T23:00:00Z"));
  }

  @Test
  void aZoneOfHalfHoursHasItsOwnMorning() {
    var marquesas = ZoneId.of("Pacific/Marquesas");
    var plan = plan(local("2018-02-01T12:00", marquesas), due("2018-02-13T17:00", marquesas));

    assertThat(plan.ladder().getFirst().at()).isEqualTo(Instant.parse("2018-02-06T18:30:00Z"));
  }
}
