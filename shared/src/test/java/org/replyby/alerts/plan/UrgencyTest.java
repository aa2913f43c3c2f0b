package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Reason;
import org.replyby.model.Severity;

class UrgencyTest {
  private static final DueDate DUE = due("2018-02-23T16:00", CHICAGO);

  @ParameterizedTest
  @CsvSource({
    "2018-01-24T09:00, NOTICE",
    "2018-02-19T23:59, NOTICE",
    "2018-02-20T00:00, WARNING",
    "2018-02-21T23:59, WARNING",
    "2018-02-22T00:00, URGENT",
    "2018-02-23T12:00, URGENT",
    "2018-03-01T12:00, URGENT"
  })
  void mostGoByTheLocalDaysLeftToTheSafeDate(String at, Severity severity) {
    var moment = local(at, CHICAGO);

    assertThat(Urgency.of(Reason.LETTER_RECEIVED, DUE, moment)).isEqualTo(severity);
    assertThat(Urgency.of(Reason.APPROACHING, DUE, moment)).isEqualTo(severity);
    assertThat(Urgency.of(Reason.EXTENDED, DUE, moment)).isEqualTo(severity);
    assertThat(Urgency.of(Reason.OPEN_WHEN_CONFIRMED, DUE, moment)).isEqualTo(severity);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SUBPOENA_ISSUED",
        "DUE_TODAY",
        "SAFE_DATE_PASSED",
        "LATE",
        "LAST_DAY_PASSED",
        "REVIEW"
      })
  void aSubpoenaTheDayItselfAndLatenessAreAlwaysUrgent(Reason reason) {
    assertThat(Urgency.of(reason, DUE, local("2018-01-24T09:00", CHICAGO)))
        .isEqualTo(Severity.URGENT);
  }

  @ParameterizedTest
  @EnumSource
  void fewerDaysAreNeverLessUrgent(Reason reason) {
    var before = Severity.NOTICE;
    for (int hours = 60 * 24; hours > -48; hours--) {
      var now = Urgency.of(reason, DUE, DUE.safeDue().minus(Duration.ofHours(hours)));
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }
}
