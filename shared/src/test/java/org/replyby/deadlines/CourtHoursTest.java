package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 6(a)(4): midnight, or the hour that a local rule sets, for what is due; for the safe date
 * the earliest hour that may count.
 */
class CourtHoursTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final Setting FOURTEEN_DAYS =
      new Setting.Forward(
          Trigger.on("service", LocalDate.of(2026, 2, 26)),
          new Span(Unit.CALENDAR_DAYS, 14),
          new Convention.Rule6(),
          Service.none());

  /** Of a court whose hours are not known. */
  @ParameterizedTest
  @CsvSource({
    "false, America/New_York, 2026-03-13T04:00:00Z, 2026-03-12T21:00:00Z",
    "true, America/New_York, 2026-03-13T04:00:00Z, 2026-03-12T20:00:00Z",
    "true, America/Los_Angeles, 2026-03-13T07:00:00Z, 2026-03-12T23:00:00Z"
  })
  void theSafeDateEndsBeforeMidnight(
      boolean opensACase, ZoneId zone, String midnight, String safe) {
    var court = new Forum.DistrictCourt(null, zone, opensACase ? DayEnd.opening() : DayEnd.filed());
    var found = DueDates.of(FOURTEEN_DAYS, court);

    assertThat(found.due().plusSeconds(1)).isEqualTo(midnight);
    assertThat(found.safeDue()).isEqualTo(safe);
    assertThat(found.safeSteps()).hasSize(2);
  }

  /** The hours that are known, on Thursday, March 12, 2026, in daylight time. */
  @ParameterizedTest
  @CsvSource({
    "mad, false, 18:00:00, 18:00:00", // D. Mass. Local Rule 5.4(d)
    "mad, true, 18:00:00, 16:00:00",
    "ded, false, 17:00:00, 17:00:00", // D. Del.
    "ded, true, 17:00:00, 16:00:00", // whether a petition is an initial pleading is unsettled
    "cand, false, 23:59:59, 17:00:00",
    "cand, true, 23:59:59, 16:00:00", // its counter
    "nhd, true, 23:59:59, 16:30:00",
    "scd, true, 23:59:59, 16:30:00",
    "dcd, false, 23:59:59, 17:00:00", // none known
    "dcd, true, 23:59:59, 16:00:00"
  })
  void eachCourtHasItsOwnHours(String code, boolean opensACase, LocalTime due, LocalTime safe) {
    var found = at(code, CourtHours.UNKNOWN, opensACase, FOURTEEN_DAYS);

    assertThat(found.due().atZone(found.zone()).toLocalDateTime()).isEqualTo(DAY.atTime(due));
    assertThat(found.safeDue().atZone(found.zone()).toLocalDateTime()).isEqualTo(DAY.atTime(safe));
  }

  @Test
  void theExplanationNamesTheCourtAndTheSourceOfTheHour() {
    assertThat(Explanation.full(at("mad", CourtHours.UNKNOWN, false, FOURTEEN_DAYS)))
        .contains(
            "For electronic filing that day ends at 6:00 PM at the U.S. District Court for the"
                + " District of Massachusetts: 6:00 PM EDT (D. Mass. Local"
                + " Rule 5.4(d)).");
    assertThat(Explanation.full(at("cand", CourtHours.UNKNOWN, true, FOURTEEN_DAYS)))
        .contains("ends at midnight at the U.S. District Court for the Northern District")
        .contains(
            "The clerk's counter closes before the day ends at the U.S. District Court for the"
                + " Northern District of California: file by 4:00 PM PDT"
                + " (clerk's office hours, N.D. Cal.).");
    assertThat(Explanation.full(at("dcd", CourtHours.UNKNOWN, false, FOURTEEN_DAYS)))
        .contains(
            "end that day before midnight at the U.S. District Court for the District of Columbia:"
                + " file by");
  }

  /** A jurisdiction's own hours come first; those that it leaves out are the table's. */
  @ParameterizedTest
  @CsvSource({
    "mad, 19:00, , 19:00:00, 16:00:00",
    "mad, , 16:45, 18:00:00, 16:45:00",
    "nhd, 17:30, 18:00, 17:30:00, 17:30:00",
    "nhd, , 18:00, 23:59:59, 17:00:00", // a counter says nothing of an unknown local rule
    "cand, , 15:00, 23:59:59, 15:00:00"
  })
  void aJurisdictionSetsHoursOfItsOwn(
      String code,
      @Nullable LocalTime filedBy,
      @Nullable LocalTime counter,
      LocalTime due,
      LocalTime safe) {
    var own =
        new CourtHours(
            filedBy == null ? null : Hour.filedBy(filedBy, "General Order 1"),
            counter == null ? null : Hour.counter(counter, "General Order 1"));
    var found = at(code, own, true, FOURTEEN_DAYS);

    assertThat(found.due().atZone(found.zone()).toLocalTime()).isEqualTo(due);
    assertThat(found.safeDue().atZone(found.zone()).toLocalTime()).isEqualTo(safe);
  }

  @Test
  void theExplanationNamesTheSourceOfAJurisdictionsHour() {
    var own = new CourtHours(null, Hour.counter(LocalTime.of(15, 30), "General Order 1"));

    assertThat(Explanation.full(at("dcd", own, true, FOURTEEN_DAYS)))
        .contains("file by 3:30 PM EDT (General Order 1).");
  }

  /**
   * A petition whose date was extended to a fixed one may still have to be filed at the counter.
   */
  @ParameterizedTest
  @CsvSource({
    "dcd, true, , 17:00, 16:00",
    "nhd, true, , 17:00, 16:30",
    "mad, true, 23:59, 23:59, 16:00",
    "dcd, true, 10:00, 10:00, 10:00",
    "dcd, false, , 17:00, 17:00",
    "dcd, false, 23:59, 23:59, 23:59" // the order sets the hour
  })
  void aFixedDateOfAPetitionIsSafeByTheCountersHour(
      String code, boolean opensACase, @Nullable LocalTime stated, LocalTime due, LocalTime safe) {
    var on = new DueOn(DAY, stated, stated == null ? null : ZoneId.of("America/New_York"));
    var found = at(code, CourtHours.UNKNOWN, opensACase, new Setting.Fixed(on, "the extension"));

    assertThat(found.due().atZone(found.zone()).toLocalDateTime()).isEqualTo(DAY.atTime(due));
    assertThat(found.safeDue().atZone(found.zone()).toLocalDateTime()).isEqualTo(DAY.atTime(safe));
  }

  @Test
  void theSafeHourIsNeverAfterTheLocalRules() {
    var five = Hour.filedBy(LocalTime.of(17, 0), "a rule");
    var six = Hour.filedBy(LocalTime.of(18, 0), "a rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayEnd.Electronic(five, six, false))
        .withMessage("the safe hour is never after the local rule's");
  }

  private static DueDate at(String code, CourtHours own, boolean opensACase, Setting setting) {
    var seat = Seat.of(NamedCourt.of(code, null), own);
    return DueDates.of(setting, seat.forums(opensACase), ClosedDays.in(seat.state()));
  }
}
