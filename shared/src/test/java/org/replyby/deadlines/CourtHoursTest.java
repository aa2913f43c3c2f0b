package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(4): midnight for what is due; for the safe date the earliest hour that may count. */
class CourtHoursTest {
  /** D. Mass. ends the day at 18:00 and D. Del. at 17:00; counters close from 16:00 on. */
  @ParameterizedTest
  @CsvSource({
    "false, America/New_York, 2026-03-13T04:00:00Z, 2026-03-12T21:00:00Z",
    "true, America/New_York, 2026-03-13T04:00:00Z, 2026-03-12T20:00:00Z",
    "true, America/Los_Angeles, 2026-03-13T07:00:00Z, 2026-03-12T23:00:00Z"
  })
  void theSafeDateEndsBeforeMidnight(
      boolean opensACase, ZoneId zone, String midnight, String safe) {
    var court = new Forum.DistrictCourt(null, zone, opensACase ? DayEnd.opening() : DayEnd.filed());
    var setting =
        new Setting.Forward(
            Trigger.on("service", LocalDate.of(2026, 2, 26)),
            new Span(Unit.CALENDAR_DAYS, 14),
            new Convention.Rule6(),
            Service.none());
    var found = DueDates.of(setting, court);

    assertThat(found.due().plusSeconds(1)).isEqualTo(midnight);
    assertThat(found.safeDue()).isEqualTo(safe);
    assertThat(found.safeSteps()).hasSize(2);
  }
}
