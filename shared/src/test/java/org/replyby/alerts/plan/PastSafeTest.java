package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.keys;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.plan.PlanFixtures.shown;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Possible;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/** What is said once a safe date has passed, and of what has no safe date. */
class PastSafeTest {
  private static final Instant START = local("2026-11-20T12:00", CHICAGO);

  /** A demand issued on November 2 whose day of service is not known: December 10 is tenable. */
  @Test
  void everyWorkingDayIsSaidUntilTheDueDateAndEveryDayThatCanBeTheLast() {
    var date =
        dated(
            "2027-01-14T17:00",
            "2026-11-23T17:00",
            Aim.SAFE_DATE,
            new Possible(local("2026-12-12T16:00", CHICAGO), "if served on November 22"));
    var rungs =
        plan(DeadlineKind.PETITION, date).between(START, local("2027-02-01T00:00", CHICAGO));

    assertThat(keys(rungs)).startsWith("d0", "d0-noon", "s1", "s2", "s4", "s7");
    assertThat(shown(rungs, CHICAGO))
        .as("a Saturday that can be the last day, and the ladder to the due date")
        .contains("s19 2026-12-12T09:00", "s22 2026-12-15T09:00", "s52 2027-01-14T09:00")
        .as("Thanksgiving, Christmas and a Sunday")
        .doesNotContain("s3 2026-11-26T09:00", "s32 2026-12-25T09:00", "s20 2026-12-13T09:00")
        .endsWith("passed1 2027-01-15T09:00");
    assertThat(rungs.stream().filter(r -> r.key().startsWith("s")).map(Rung::reason))
        .containsOnly(Reason.SAFE_DATE_PASSED);
  }

  @Test
  void aRightWhoseLastDayPassedIsSaidOnce() {
    var plan = plan(DeadlineKind.OBJECTION, due("2026-11-24T17:00", CHICAGO));
    var passed = plan.next(local("2026-11-24T17:00", CHICAGO)).orElseThrow();

    assertThat(passed)
        .isEqualTo(new Rung("passed1", local("2026-11-25T09:00", CHICAGO), Reason.LAST_DAY_PASSED));
    assertThat(plan.next(passed.at())).isEmpty();
  }

  @Test
  void withoutAFinalDateEveryWorkingDayIsSaidWithoutEnd() {
    var date = dated(null, "2026-11-24T17:00", Aim.SAFE_DATE);

    assertThat(shown(first(plan(DeadlineKind.RESPONSE, date), 7), CHICAGO))
        .containsExactly(
            "d1 2026-11-23T09:00",
            "d0 2026-11-24T09:00",
            "s1 2026-11-25T09:00",
            "s3 2026-11-27T09:00",
            "s6 2026-11-30T09:00",
            "s7 2026-12-01T09:00",
            "s8 2026-12-02T09:00");
  }

  @Test
  void aReviewIsSaidOnItsDayAndDailyAfterIt() {
    var date = dated(null, "2026-11-21T17:00", Aim.REVIEW);
    var rungs = first(plan(DeadlineKind.RESPONSE, date), 4);

    assertThat(shown(rungs, CHICAGO))
        .containsExactly(
            "d0 2026-11-21T09:00",
            "d0-noon 2026-11-21T12:00",
            "review1 2026-11-22T09:00",
            "review2 2026-11-23T09:00");
    assertThat(rungs.stream().map(Rung::reason)).containsOnly(Reason.REVIEW);
  }

  @Test
  void aStandingDutyIsSaidEveryThirtyDays() {
    var date = dated(null, "2026-12-20T17:00", Aim.STANDING);

    assertThat(shown(first(plan(DeadlineKind.PRESERVATION, date), 2), CHICAGO))
        .containsExactly("again1 2026-12-20T09:00", "again2 2027-01-19T09:00");
  }

  @Test
  void whatAnotherOwesIsSaidTheDayAfterAndThenWeekly() {
    var date = dated("2026-12-24T17:00", "2026-12-30T00:00", Aim.NOT_BEFORE);

    assertThat(shown(first(plan(DeadlineKind.FOIA_DETERMINATION, date), 3), CHICAGO))
        .containsExactly(
            "owed-due 2026-12-25T09:00", "owed1 2026-12-30T09:00", "owed2 2027-01-06T09:00");
  }

  private static ReminderPlan plan(DeadlineKind kind, DueDate date) {
    return ReminderPlan.of(START, kind, date, CityCalendar.federal(CHICAGO));
  }

  private static List<Rung> first(ReminderPlan plan, int count) {
    return Stream.iterate(plan.first(), rung -> plan.next(rung.at()).orElseThrow())
        .limit(count)
        .toList();
  }

  private static DueDate dated(String due, String alarm, Aim aim, Possible... between) {
    return new DueDate(
        due == null ? null : local(due, CHICAGO),
        local(alarm, CHICAGO),
        aim,
        List.of(between),
        CHICAGO,
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
