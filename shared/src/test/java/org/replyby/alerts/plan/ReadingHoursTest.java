package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.model.DeadlineKind;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Reason;

/** What waits for 08:00 in the city, what goes out at any hour, and when a step comes. */
class ReadingHoursTest {
  private static final EscalationPolicy QUARTER = EscalationPolicy.DEFAULT;

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T07:59, 2026-11-24T08:00",
    "2026-11-24T08:00, 2026-11-24T08:00",
    "2026-11-24T20:00, 2026-11-24T20:00",
    "2026-11-24T20:01, 2026-11-25T08:00",
    "2026-11-27T23:30, 2026-11-28T08:00",
    "2026-03-07T22:00, 2026-03-08T08:00",
    "2026-10-31T22:00, 2026-11-01T08:00"
  })
  void theNightWaitsForTheMorningOnSaturdaysAndSundaysToo(String happens, String told) {
    assertThat(toTell(Reason.LETTER_RECEIVED, happens, "2026-12-15T17:00")).isEqualTo(told);
  }

  @Test
  void atAnyHourGoASubpoenasFirstWordWhatHasLittleLeftAndADateMovedClose() {
    var night = "2026-11-24T21:30";
    assertThat(toTell(Reason.SUBPOENA_ISSUED, night, "2026-12-15T17:00")).isEqualTo(night);
    assertThat(toTell(Reason.LETTER_RECEIVED, night, "2026-11-25T21:29")).isEqualTo(night);
    assertThat(toTell(Reason.LETTER_RECEIVED, night, "2026-11-25T21:30")).endsWith("25T08:00");
    assertThat(toTell(Reason.DATE_CHANGED, night, "2026-11-26T21:29")).isEqualTo(night);
    assertThat(toTell(Reason.EXTENDED, night, "2026-11-26T21:30")).endsWith("25T08:00");
    assertThat(toTell(Reason.LATE, night, "2026-11-23T17:00")).endsWith("25T08:00");
  }

  @Test
  void theHoursAreTheCitysEvenIfTheDateIsReadInTheCourtsZone() {
    var guam = ZoneId.of("Pacific/Guam");
    var eastern = due("2026-12-15T17:00", ZoneId.of("America/New_York"));
    var night = local("2026-11-24T23:00", guam);
    assertThat(
            ReadingHours.toTell(
                Reason.LETTER_RECEIVED, DeadlineKind.RESPONSE, eastern, night, guam))
        .isEqualTo(local("2026-11-25T08:00", guam));
    assertThat(
            ReminderPlan.of(night, DeadlineKind.RESPONSE, eastern, CityCalendar.federal(guam))
                .first()
                .at())
        .isEqualTo(local("2026-12-02T09:00", guam));
  }

  @ParameterizedTest(name = "told {0}, safe date {1}: {2}")
  @CsvSource({
    // A quarter of 79 hours is 04:45: the morning is not past half of the time left.
    "2026-11-24T09:00, 2026-11-27T16:00, 2026-11-25T08:00",
    "2026-11-25T09:00, 2026-11-27T16:00, 2026-11-26T08:00",
    // The next morning would be past half of the time left.
    "2026-11-24T18:00, 2026-11-25T17:00, 2026-11-24T23:45",
    "2026-11-24T10:00, 2026-12-15T17:00, 2026-11-25T10:00",
    "2026-11-24T13:00, 2026-11-24T17:00, 2026-11-24T14:00"
  })
  void aStepWaitsAQuarterOfTheTimeLeftAndForTheMorningIfItCan(
      String told, String safe, String step) {
    var at = StepHour.first(QUARTER, due(safe, CHICAGO), local(told, CHICAGO), CHICAGO);
    assertThat(shown(at)).isEqualTo(step);
  }

  @Test
  void noStepComesAfterTheDueDate() {
    var date = due("2026-11-24T17:00", CHICAGO);
    assertThat(StepHour.first(QUARTER, date, local("2026-11-24T16:35", CHICAGO), CHICAGO)).isNull();
    assertThat(StepHour.first(QUARTER, date, local("2026-11-24T16:25", CHICAGO), CHICAGO))
        .isEqualTo(local("2026-11-24T16:55", CHICAGO));
  }

  @Test
  void afterTheSafeDateAStepWaitsAQuarterOfTheTimeToTheDueDate() {
    var date = due("2026-11-27T17:00", "2026-11-24T17:00", CHICAGO);
    var at = StepHour.first(QUARTER, date, local("2026-11-25T09:00", CHICAGO), CHICAGO);
    assertThat(shown(at)).isEqualTo("2026-11-26T08:00");
  }

  private static String toTell(Reason reason, String happens, String due) {
    return shown(
        ReadingHours.toTell(
            reason, DeadlineKind.RESPONSE, due(due, CHICAGO), local(happens, CHICAGO), CHICAGO));
  }

  private static String shown(Instant at) {
    return LocalDateTime.ofInstant(at, CHICAGO).toString();
  }
}
