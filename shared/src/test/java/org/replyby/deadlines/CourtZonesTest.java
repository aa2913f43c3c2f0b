package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 9 of how deadlines are counted: the zone is the courthouse's; where several are possible, a
 * day ends where it ends first.
 */
class CourtZonesTest {
  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private static Setting onFourteenDaysAfter(String day) {
    return new Setting.Forward(
        Trigger.on("service", LocalDate.parse(day)),
        new Span(Unit.CALENDAR_DAYS, 14),
        new Convention.Rule6(),
        Service.none());
  }

  /** Due on Thursday, March 12, 2026, in daylight time; safe by 17:00. */
  @ParameterizedTest
  @CsvSource({
    "flnd, Pensacola, 2026-03-12T22:00:00Z",
    "flnd, Gainesville, 2026-03-12T21:00:00Z",
    "flnd, , 2026-03-12T21:00:00Z",
    "idd, Coeur d'Alene, 2026-03-13T00:00:00Z",
    "idd, , 2026-03-12T23:00:00Z",
    "txwd, El Paso, 2026-03-12T23:00:00Z",
    "txwd, , 2026-03-12T22:00:00Z"
  })
  void theZoneIsTheCourthousesOrTheEarliest(String code, @Nullable String place, String safe) {
    var found = at(Seat.of(NamedCourt.of(code, place), CourtHours.UNKNOWN), "2026-02-26");

    assertThat(found.day()).isEqualTo("2026-03-12");
    assertThat(found.safeDue()).isEqualTo(safe);
    assertThat(found.notes().stream().anyMatch(n -> n.contains("courthouse is not on record")))
        .isEqualTo(place == null);
  }

  /** No court is named: the earliest zone of any court of the state, and the state's holidays. */
  @ParameterizedTest
  @CsvSource({
    "TX, America/Denver, 2026-03-12T22:00:00Z",
    "TN, America/Chicago, 2026-03-12T21:00:00Z",
    "IN, America/Chicago, 2026-03-12T21:00:00Z",
    "IL, America/Chicago, 2026-03-12T22:00:00Z",
    "AS, Pacific/Pago_Pago, 2026-03-13T04:00:00Z" // no district court sits there
  })
  void aCourtThatIsNotKnownIsInTheEarliestZoneOfItsState(String state, ZoneId city, String safe) {
    var found = at(Seat.in(state, city), "2026-02-26");

    assertThat(found.safeDue()).isEqualTo(safe);
  }

  /** Arizona keeps no daylight saving time: Denver is ahead of it in summer, level in winter. */
  @ParameterizedTest
  @CsvSource({"2026-01-06, 2026-01-21T00:00:00Z", "2026-07-06, 2026-07-20T23:00:00Z"})
  void theEarliestZoneIsTheOneOfThatDate(String from, String safe) {
    var zones = List.of(ZoneId.of("America/Phoenix"), ZoneId.of("America/Denver"));
    var seat = new Seat(null, "AZ", zones, CourtHours.UNKNOWN);

    assertThat(at(seat, from).safeDue()).isEqualTo(safe);
  }

  /** Each date is the earliest by itself: a fixed hour without a zone can be due in one zone. */
  @Test
  void eachDateIsTheEarliestByItself() {
    var east =
        DueDates.of(
            onFourteenDaysAfter("2026-02-26"),
            Seat.in("MA", LOS_ANGELES).forums(true),
            ClosedDays.federal());
    var west =
        DueDates.of(
            onFourteenDaysAfter("2026-02-25"),
            Seat.in("WA", LOS_ANGELES).forums(false),
            ClosedDays.federal());
    var both =
        DueDate.own(
            west.due(), west.safeDue(), east.zone(), west.steps(), west.safeSteps(), List.of(), "");

    assertThat(east.earlier(both).isSameDateAs(both)).isTrue();
    assertThat(both.earlier(east).isSameDateAs(both)).isTrue();
    var crossed =
        DueDate.own(
            east.due().plusSeconds(60),
            west.safeDue(),
            east.zone(),
            west.steps(),
            west.safeSteps(),
            List.of(),
            "");
    assertThat(east.earlier(crossed).due()).isEqualTo(east.due());
    assertThat(east.earlier(crossed).safeDue()).isEqualTo(west.safeDue());
    assertThat(east.earlier(crossed).steps()).isEqualTo(east.steps());
    assertThat(east.earlier(crossed).safeSteps()).isEqualTo(west.safeSteps());
  }

  /**
   * A date at D.D.C. is shown to Los Angeles in its own zone, since the days are the same there.
   */
  @Test
  void aDateIsReadInTheCitysZoneIfTheDaysAreTheSame() {
    var found = at(Seat.of(NamedCourt.of("dcd", null), CourtHours.UNKNOWN), "2026-02-26");
    var read = found.readIn(LOS_ANGELES);

    assertThat(read.zone()).isEqualTo(LOS_ANGELES);
    assertThat(read.isSameDateAs(found)).isTrue();
    assertThat(read.day()).isEqualTo(found.day());
    assertThat(Explanation.full(read)).contains("Due Thursday, March 12, 2026, 8:59 PM PDT");
  }

  /** Midnight in San Francisco is the next day in Boston: nobody may read that day. */
  @Test
  void aDateIsNeverShownADayLate() {
    var found = at(Seat.of(NamedCourt.of("cand", null), CourtHours.UNKNOWN), "2026-02-26");

    assertThat(found.readIn(ZoneId.of("America/New_York"))).isEqualTo(found);
  }

  private static DueDate at(Seat seat, String from) {
    return DueDates.of(onFourteenDaysAfter(from), seat.forums(false), ClosedDays.in(seat.state()));
  }
}
