package org.replyby.usecases.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.NamedCourt;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.Basis;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.JurisdictionKind;

/** A recorded deadline is counted at its own court, for a city that may be in another state. */
class DatesAtCourtsTest {
  /** A day on which 90 days from 2026-01-22 end; nothing known here closes it. */
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 22);

  private static JurisdictionFile boston(@Nullable String court, Closing... closings) {
    return new JurisdictionFile(
        new Jurisdiction(
            new JurisdictionId("boston-ma"),
            "Boston",
            JurisdictionKind.CITY,
            "MA",
            ZoneId.of("America/New_York"),
            court == null ? null : NamedCourt.of(court, null),
            List.of()),
        EscalationPolicy.DEFAULT,
        0,
        List.of(),
        List.of(closings),
        null);
  }

  private static DueDate ninetyDays(
      JurisdictionFile file, String from, Basis.Place place, @Nullable String court) {
    var setting =
        new Setting.Forward(
            Trigger.on("the notice", LocalDate.parse(from)),
            new Span(Unit.CALENDAR_DAYS, 90),
            new Convention.Rule6(),
            Service.none());
    var named = court == null ? null : NamedCourt.of(court, null);
    return file.dueDate(new Basis(setting, place, false, null, named));
  }

  /** 90 days from 2026-01-20 end on Patriots' Day in Massachusetts. */
  @ParameterizedTest
  @CsvSource({
    "OFFICE, , 2026-04-20, 2026-04-17",
    "COURT, , 2026-04-21, 2026-04-21", // D. Mass., the only court of the state
    "COURT, dcd, 2026-04-20, 2026-04-17",
    "NEW_CASE, cand, 2026-04-20, 2026-04-17"
  })
  void theHolidayOfTheCitysStateMovesADateOnlyAtACourtThere(
      Basis.Place place, @Nullable String court, String due, String safe) {
    var found = ninetyDays(boston(null), "2026-01-20", place, court);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  /** What the city added is of its own court or state, unless another court is there. */
  @ParameterizedTest
  @CsvSource({
    "COURT, , 2026-04-23",
    "COURT, mad, 2026-04-23",
    "COURT, dcd, 2026-04-22",
    "STATE, , 2026-04-23",
    "STATE, mad, 2026-04-23",
    "STATE, dcd, 2026-04-22",
    "DECLARED, dcd, 2026-04-23"
  })
  void aClosingThatTheCityAddedIsOfItsOwnCourt(
      ClosureKind kind, @Nullable String court, String due) {
    var file = boston(null, new Closing(WEDNESDAY, kind, "a day off", "its source"));
    var found = ninetyDays(file, "2026-01-22", Basis.Place.COURT, court);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay())
        .isEqualTo(kind == ClosureKind.STATE && !"dcd".equals(court) ? due : "2026-04-21");
  }

  @Test
  void theCourtOfTheJurisdictionCountsIfTheDemandNamesNone() {
    var found = ninetyDays(boston("dcd"), "2026-01-20", Basis.Place.COURT, null);

    assertThat(found.day()).isEqualTo("2026-04-20");
    assertThat(found.steps().getLast().what()).contains("District of Columbia");
  }

  /** Officials read their own clock, as long as the day is the court's. */
  @Test
  void aDateIsReadInTheCitysZoneUnlessTheDayDiffers() {
    var pacific = ninetyDays(boston(null), "2026-01-22", Basis.Place.NEW_CASE, "cand");
    var eastern = ninetyDays(boston(null), "2026-01-22", Basis.Place.NEW_CASE, "tned");

    assertThat(pacific.zone()).hasToString("America/Los_Angeles");
    assertThat(eastern.zone()).hasToString("America/New_York");
  }
}
