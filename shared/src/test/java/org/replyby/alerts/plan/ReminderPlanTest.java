package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.keys;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.plan.PlanFixtures.plan;
import static org.replyby.alerts.plan.PlanFixtures.shown;
import static org.replyby.alerts.plan.PlanFixtures.window;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.Reason;

/** Which reminders a window of some length has, and when. */
class ReminderPlanTest {
  private static final ZoneId DENVER = ZoneId.of("America/Denver");

  @Test
  void aWindowOfSeventyDaysIsRemindedSixTimes() {
    var plan = plan(local("2017-04-21T12:00", CHICAGO), due("2017-06-30T16:00", CHICAGO));

    assertThat(plan.window()).isEqualTo(70);
    assertThat(plan.ladder())
        .containsExactly(
            new Rung("d30", Instant.parse("2017-05-31T14:00:00Z"), Reason.APPROACHING),
            new Rung("d14", Instant.parse("2017-06-16T14:00:00Z"), Reason.APPROACHING),
            new Rung("d7", Instant.parse("2017-06-23T14:00:00Z"), Reason.APPROACHING),
            new Rung("d3", Instant.parse("2017-06-27T14:00:00Z"), Reason.APPROACHING),
            new Rung("d1", Instant.parse("2017-06-29T14:00:00Z"), Reason.APPROACHING),
            new Rung("d0", Instant.parse("2017-06-30T14:00:00Z"), Reason.DUE_TODAY));
  }

  @Test
  void theLettersOfJanuary2018AreRemindedFiveTimesInStandardTime() {
    var louisville = ZoneId.of("America/Kentucky/Louisville");
    var plan = plan(local("2018-01-24T17:00", louisville), due("2018-02-23T17:00", louisville));

    assertThat(plan.window()).isEqualTo(30);
    assertThat(plan.ladder())
        .containsExactly(
            new Rung("d14", Instant.parse("2018-02-09T14:00:00Z"), Reason.APPROACHING),
            new Rung("d7", Instant.parse("2018-02-16T14:00:00Z"), Reason.APPROACHING),
            new Rung("d3", Instant.parse("2018-02-20T14:00:00Z"), Reason.APPROACHING),
            new Rung("d1", Instant.parse("2018-02-22T14:00:00Z"), Reason.APPROACHING),
            new Rung("d0", Instant.parse("2018-02-23T14:00:00Z"), Reason.DUE_TODAY));
  }

  @Test
  void aWindowOfTwentyThreeDaysHasFiveRungs() {
    var zone = PlanFixtures.LOS_ANGELES;
    var plan = plan(local("2017-11-15T09:00", zone), due("2017-12-08T14:00", zone));

    assertThat(shown(plan.ladder(), zone))
        .containsExactly(
            "d14 2017-11-24T09:00",
            "d7 2017-12-01T09:00",
            "d3 2017-12-05T09:00",
            "d1 2017-12-07T09:00",
            "d0 2017-12-08T09:00");
  }

  @Test
  void fourteenDaysOfASubpoenaHaveFourRungs() {
    var grandJury = plan(local("2026-01-20T15:00", CHICAGO), due("2026-02-03T16:00", CHICAGO));
    var denver = plan(local("2020-01-13T15:00", DENVER), due("2020-01-27T15:00", DENVER));

    assertThat(shown(grandJury.ladder(), CHICAGO))
        .containsExactly(
            "d7 2026-01-27T09:00",
            "d4 2026-01-30T09:00",
            "d1 2026-02-02T09:00",
            "d0 2026-02-03T09:00");
    assertThat(keys(denver.ladder()))
        .as("due on a Monday: the day before is a Sunday")
        .containsExactly("d7", "d3", "d0");
  }

  @Test
  void sixDaysHaveTheMorningsOnOpenDays() {
    var plan = plan(local("2025-08-13T12:00", CHICAGO), due("2025-08-19T16:00", CHICAGO));

    assertThat(shown(plan.ladder(), CHICAGO))
        .containsExactly("d4 2025-08-15T09:00", "d1 2025-08-18T09:00", "d0 2025-08-19T09:00");
  }

  @Test
  void threeDaysHaveEveryMorningAndTheLastNoon() {
    var plan = plan(local("2020-01-13T15:00", DENVER), due("2020-01-16T15:00", DENVER));

    assertThat(shown(plan.ladder(), DENVER))
        .containsExactly(
            "d3 2020-01-13T09:00",
            "d2 2020-01-14T09:00",
            "d1 2020-01-15T09:00",
            "d0 2020-01-16T09:00",
            "d0-noon 2020-01-16T12:00");
    assertThat(plan.next(Instant.MIN).orElseThrow().key()).isEqualTo("d2");
  }

  @ParameterizedTest
  @CsvSource({
    "45, d30 d14 d7 d3 d1 d0",
    "44, d14 d7 d3 d1 d0",
    "21, d14 d7 d3 d1 d0",
    "20, d7 d3 d1 d0",
    "10, d7 d3 d1 d0",
    "9, d3 d2 d1 d0",
    "4, d3 d2 d1 d0",
    "3, d3 d2 d1 d0",
    "2, d2 d1 d0",
    "1, d1 d0",
    "0, d0"
  })
  void theWindowChoosesTheLadder(int days, String ladder) {
    assertThat(window(days).window()).isEqualTo(days);
    assertThat(Ladder.daysBefore(days).stream().map(before -> "d" + before))
        .as("before closed days are left out")
        .containsExactly(ladder.split(" "));
  }

  @Test
  void aLetterRecordedLateInItsWindowHasTheLadderOfWhatIsLeft() {
    var plan = plan(local("2018-02-20T11:00", CHICAGO), due("2018-02-23T16:00", CHICAGO));

    assertThat(keys(plan.ladder())).containsExactly("d3", "d2", "d1", "d0", "d0-noon");
    assertThat(keys(plan.between(Instant.MIN, plan.afterLadder(1).at())))
        .containsExactly("d2", "d1", "d0", "d0-noon", "late1");
  }

  @Test
  void anOutageGivesTheRungsMissedMeanwhile() {
    var plan = window(30);

    assertThat(
            keys(
                plan.between(
                    local("2018-05-18T09:00", CHICAGO), local("2018-05-29T12:00", CHICAGO))))
        .containsExactly("d7", "d3");
    assertThat(
            keys(
                plan.between(
                    local("2018-05-30T09:00", CHICAGO), local("2018-06-03T09:00", CHICAGO))))
        .containsExactly("d1", "d0", "late1", "late2");
  }

  @Test
  void anOutageOfYearsGivesNoMoreThanTheLastOnes() {
    var plan = window(30);
    var missed = plan.between(Instant.MIN, local("2038-06-01T12:00", CHICAGO));

    assertThat(missed).hasSize(5 + ReminderPlan.MOST_LATE_BETWEEN);
    assertThat(missed.getLast().at()).isEqualTo(local("2038-06-01T09:00", CHICAGO));
  }
}
