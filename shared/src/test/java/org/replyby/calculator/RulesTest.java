package org.replyby.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.Explanation;

/** What each rule makes of a question. */
class RulesTest {
  @ParameterizedTest
  @CsvSource({
    "frcp6a_forward,    2007-08-22, 10, calendar_days, '', 2007-09-04, 2007-09-04",
    "frcp6a_backward,   2007-09-11, 10, calendar_days, '', 2007-08-31, 2007-08-31",
    "frcp6a_forward,    2008-04-07, 14, calendar_days, MA, 2008-04-22, 2008-04-22",
    "frcp6a_backward,   2008-05-05, 14, calendar_days, MA, 2008-04-21, 2008-04-18",
    "frcp6a_forward,    2026-01-16,  3, business_days, '', 2026-01-22, 2026-01-22",
    "frcp6a_forward,    2026-01-31,  1, months,        '', 2026-03-02, 2026-03-02",
    "frcp6a_forward,    2024-02-29,  1, years,         '', 2025-02-28, 2025-02-28",
    "frcp6a_backward,   2026-03-31,  1, months,        '', 2026-02-27, 2026-02-27",
    "frcp6d_mail,       2026-01-05, 14, calendar_days, '', 2026-01-23, 2026-01-23",
    "frcp6d_mail,       2026-01-05,  2, weeks,         '', 2026-01-23, 2026-01-23",
    "letter_within,     2026-01-03, 14, calendar_days, '', 2026-01-17, 2026-01-16",
    "letter_within,     2026-01-16, 10, business_days, '', 2026-02-02, 2026-02-02",
    "date_certain,      2018-02-24, '', '',            '', 2018-02-24, 2018-02-23",
    "date_certain,      2018-02-23, '', calendar_days, '', 2018-02-23, 2018-02-23"
  })
  void eachRuleFindsItsDates(
      String rule, String on, String period, String unit, String state, String due, String safe) {
    var found = Questions.of(rule, on, period, unit).with(Field.STATE, state).due();

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
    assertThat(Explanation.line(found)).doesNotContain("\n");
  }

  /**
   * 5 U.S.C. 552(a)(6)(A)(i): twenty working days. Whether a day on which an order closes the
   * agencies counts is unsettled, so the city calls the agency late only after two more.
   */
  @Test
  void whatAnAgencyOwesHasNoSafeDateAndIsLateOnlyUnderEveryReading() {
    var found = Questions.of("foia_working_days", "2025-11-25", "20", "business_days").due();

    assertThat(found.day()).isEqualTo("2025-12-24");
    assertThat(found.safeDue()).isNull();
    assertThat(found.aim()).isEqualTo(Aim.NOT_BEFORE);
    assertThat(found.alarmDay()).isEqualTo("2025-12-30");
    assertThat(Explanation.line(found)).contains("surely late from Tuesday, December 30, 2025");
  }

  @Test
  void hoursRunFromTheMomentAcrossTheChangeOfTheClocks() {
    var found = Questions.of("frcp6a_forward", "2026-10-30T10:23", "72", "hours").due();

    assertThat(found.due().atZone(found.zone()).toLocalDateTime()).isEqualTo("2026-11-02T09:23");
  }

  @Test
  void hoursCountBackToo() {
    var found = Questions.of("frcp6a_backward", "2026-01-22T10:23", "48", "hours").due();

    assertThat(found.due().atZone(found.zone()).toLocalDateTime()).isEqualTo("2026-01-20T10:23");
  }

  @Test
  void anHourThatTheClocksSkipIsTakenOnTheSafeSideAndSaid() {
    var found = Questions.of("frcp6a_forward", "2026-03-08T02:30", "48", "hours").due();

    assertThat(Explanation.line(found)).contains("clocks change at that hour");
  }

  @Test
  void aTimeWhereDaysAreCountedIsOfNoAccount() {
    assertThat(Questions.sound().with(Field.TRIGGER_DATE, "2007-08-22T23:59:59").due())
        .isEqualTo(Questions.sound().due());
  }

  @Test
  void theTimeOfADateCertainIsTheHourInTheRowsZone() {
    var found =
        Questions.of("date_certain", "2018-02-23T12:00", "", "")
            .with(Field.TIME_ZONE, "America/Chicago")
            .due();

    assertThat(found.due()).isEqualTo("2018-02-23T18:00:00Z");
  }

  @Test
  void anExtraHolidayMovesAForwardPeriodOnly() {
    var forward = Questions.sound().with(Field.EXTRA_HOLIDAYS, " 2007-09-04 ;; 2007-09-05;");
    var backward =
        Questions.of("frcp6a_backward", "2007-09-11", "10", "calendar_days")
            .with(Field.EXTRA_HOLIDAYS, "2007-08-31");

    assertThat(forward.due().day()).isEqualTo("2007-09-06");
    assertThat(forward.due().safeDay()).isEqualTo("2007-08-31");
    assertThat(Explanation.line(forward.due()))
        .contains("a holiday given for this court (as given)");
    assertThat(backward.due().day()).isEqualTo("2007-08-31");
    assertThat(backward.due().safeDay()).isEqualTo("2007-08-30");
  }

  @Test
  void aHolidayByStatuteMovesBothDates() {
    var found = Questions.sound().with(Field.HOLIDAYS_BY_STATUTE, "2007-09-04").due();

    assertThat(found.day()).isEqualTo("2007-09-05");
    assertThat(found.safeDay()).isEqualTo("2007-09-05");
  }

  /** The courthouse is closed on the day after Washington's Birthday. */
  @Test
  void aClosedDayNamesWhyItIsClosed() {
    var asked = Questions.of("frcp6a_forward", "2026-02-02", "14", "calendar_days");
    var found = asked.with(Field.CLOSED_DAYS, "2026-02-17 court").due();

    assertThat(found.day()).isEqualTo("2026-02-18");
    assertThat(found.safeDay()).isEqualTo("2026-02-13");
    assertThat(asked.with(Field.CLOSED_DAYS, "2026-02-17").told())
        .containsExactly(
            "closed_days must be a date and why it is closed, such as 2026-02-17 court; the reasons"
                + " are: state, declared, executive-order, half-day, court, city");
    assertThat(asked.with(Field.CLOSED_DAYS, "2026-02-17 snow; 2026-02-30 court").faults())
        .hasSize(2);
  }

  @Test
  void mailIsSaidToAddThreeDays() {
    var found = Questions.of("frcp6d_mail", "2026-01-05", "14", "calendar_days").due();

    assertThat(Explanation.line(found)).contains("days are added for service by mail");
  }

  @Test
  void spacesAroundATextDoNotMatter() {
    var spaced =
        Questions.of(" frcp6a_forward", "2007-08-22 ", " 010 ", "calendar_days\t")
            .with(Field.TIME_ZONE, " America/New_York ")
            .with(Field.STATE, " ");

    assertThat(spaced.due()).isEqualTo(Questions.sound().due());
  }
}
