package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.plan.PlanFixtures.shown;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/**
 * Two reminders are certain: at 09:00 on the last open day before the safe day, and at 09:00 on the
 * open day before the last run of closed days in the week before it.
 */
class CertainDaysTest {
  private static final CityCalendar ILLINOIS = new CityCalendar(CHICAGO, ClosedDays.in("IL"));
  private static final CityCalendar TEXAS = new CityCalendar(CHICAGO, ClosedDays.in("TX"));

  /** Thursday, November 26, 2026 is Thanksgiving, 5 U.S.C. 6103(a). */
  @Test
  void aLetterRecordedOnTheEveningBeforeThanksgivingIsToldOnOpenDaysOnly() {
    var recorded = local("2026-11-24T21:30", CHICAGO);
    var monday = due("2026-11-30T17:00", CHICAGO);
    var told =
        ReadingHours.toTell(
            Reason.LETTER_RECEIVED, DeadlineKind.RESPONSE, monday, recorded, CHICAGO);

    assertThat(told).isEqualTo(local("2026-11-25T08:00", CHICAGO));
    assertThat(shown(plan("2026-11-24T21:30", "2026-11-30T17:00", ILLINOIS).ladder(), CHICAGO))
        .containsExactly("d3 2026-11-27T09:00", "d0 2026-11-30T09:00");
  }

  /** The day after Thanksgiving is a holiday of Texas, Tex. Gov't Code sec. 662.003(b)(6). */
  @Test
  void aHolidayOfTheCitysStateIsNoOpenDay() {
    assertThat(shown(plan("2026-11-24T21:30", "2026-11-30T17:00", TEXAS).ladder(), CHICAGO))
        .containsExactly("d5 2026-11-25T09:00", "d0 2026-11-30T09:00");
  }

  @Test
  void aClosedDayThatTheCityAddedMovesTheReminderToTheDayBefore() {
    var storm = new Closing(LocalDate.of(2026, 11, 27), ClosureKind.COURT, "a storm", "an order");
    var closed = new CityCalendar(CHICAGO, ClosedDays.in("IL").with(List.of(storm)));

    assertThat(shown(plan("2026-11-20T10:00", "2026-11-30T17:00", closed).ladder(), CHICAGO))
        .containsExactly("d7 2026-11-23T09:00", "d5 2026-11-25T09:00", "d0 2026-11-30T09:00");
  }

  @Test
  void theFridayBeforeTheWeekendIsCertainHoweverFarTheSafeDayIsFromIt() {
    assertThat(shown(plan("2026-11-02T10:00", "2026-11-19T17:00", ILLINOIS).ladder(), CHICAGO))
        .as("due on a Thursday")
        .containsExactly(
            "d7 2026-11-12T09:00",
            "d6 2026-11-13T09:00",
            "d3 2026-11-16T09:00",
            "d1 2026-11-18T09:00",
            "d0 2026-11-19T09:00");
    assertThat(shown(plan("2026-11-02T10:00", "2026-11-17T17:00", ILLINOIS).ladder(), CHICAGO))
        .as("due on a Tuesday; three days before it is a Saturday")
        .containsExactly(
            "d7 2026-11-10T09:00",
            "d4 2026-11-13T09:00",
            "d1 2026-11-16T09:00",
            "d0 2026-11-17T09:00");
  }

  private static ReminderPlan plan(String recorded, String due, CityCalendar city) {
    return ReminderPlan.of(
        local(recorded, CHICAGO), DeadlineKind.RESPONSE, due(due, CHICAGO), city);
  }
}
