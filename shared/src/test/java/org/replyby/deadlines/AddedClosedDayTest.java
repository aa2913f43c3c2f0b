package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a closed day does to both dates, by its kind: rule 12 of how deadlines are counted. */
class AddedClosedDayTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static DueDate days(
      String from,
      int n,
      Unit unit,
      Convention convention,
      @Nullable String state,
      Closing... added) {
    var setting =
        new Setting.Forward(
            Trigger.on("the event", LocalDate.parse(from)),
            new Span(unit, n),
            convention,
            Service.none());
    Forum forum =
        convention instanceof Convention.Rule6
            ? new Forum.DistrictCourt(state, NEW_YORK, DayEnd.filed())
            : new Forum.Office(state, NEW_YORK);
    return DueDates.of(setting, forum, ClosedDays.in(state).with(List.of(added)));
  }

  private static Closing closing(String day, ClosureKind kind) {
    return new Closing(LocalDate.parse(day), kind, "a closed day", "its source");
  }

  /** 34 U.S.C. 10228(c)(2): 90 days from 2026-09-25 end on 2026-12-24. */
  @ParameterizedTest
  @CsvSource({
    "EXECUTIVE, 2026-12-24, 2026-12-23", // an order closes the offices
    "DECLARED, 2026-12-28, 2026-12-23", // declared a holiday: due rolls, the safe date stays before
    "STATE_GIVEN, 2026-12-28, 2026-12-23",
    "COURT, 2026-12-28, 2026-12-23", // 6(a)(3)
    "CITY, 2026-12-24, 2026-12-23",
    "STATE, 2026-12-28, 2026-12-28" // 6(a)(6)(C)
  })
  void theNinetiethDayIsClosed(ClosureKind kind, String due, String safe) {
    var found =
        days(
            "2026-09-25",
            90,
            Unit.CALENDAR_DAYS,
            new Convention.Rule6(),
            null,
            closing("2026-12-24", kind));

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  @Test
  void whereOfficesCloseAtNoonTheSafeDateIsNoon() {
    var found =
        days(
            "2026-09-25",
            90,
            Unit.CALENDAR_DAYS,
            new Convention.Rule6(),
            null,
            closing("2026-12-24", ClosureKind.HALF_DAY));

    assertThat(found.day()).isEqualTo("2026-12-24");
    assertThat(found.safeDue())
        .isEqualTo(LocalDate.of(2026, 12, 24).atTime(LocalTime.NOON).atZone(NEW_YORK).toInstant());
    assertThat(found.safeSteps().getLast().what()).contains("by noon of that day");
  }

  /** The courthouse is closed on 2026-02-17, the day after Washington's Birthday. */
  @Test
  void aClosedCourthouseGivesDueMoreTimeAndTheSafeDateNone() {
    var found =
        days(
            "2026-02-02",
            14,
            Unit.CALENDAR_DAYS,
            new Convention.Rule6(),
            null,
            closing("2026-02-17", ClosureKind.COURT));

    assertThat(found.day()).isEqualTo("2026-02-18");
    assertThat(found.safeDay()).isEqualTo("2026-02-13");
  }

  /** Election Day is a holiday of New York; a federal court works on it. */
  @Test
  void theSafeDateCountsAStatesHolidayAsABusinessDay() {
    var found = days("2026-10-30", 3, Unit.BUSINESS_DAYS, new Convention.Rule6(), "NY");

    assertThat(found.day()).isEqualTo("2026-11-05");
    assertThat(found.safeDay()).isEqualTo("2026-11-04");
  }

  /** Independence Day 2026 is a Saturday, observed on Friday, July 3. */
  @Test
  void theSafeDateCountsAnObservedDayAsABusinessDay() {
    var found = days("2026-06-25", 6, Unit.BUSINESS_DAYS, Convention.letter(), null);

    assertThat(found.day()).isEqualTo("2026-07-06");
    assertThat(found.safeDay()).isEqualTo("2026-07-02");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, 2026-12-24", "2026-11-27, 2026-12-28", "2027-11-26, 2027-12-27"})
  void aDayBesideChristmasIsNotMovedButSaidToBeAtRisk(String from, String due) {
    var found = days(from, 30, Unit.CALENDAR_DAYS, new Convention.Rule6(), null);

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.notes().stream().anyMatch(n -> n.contains("may be closed by executive order")))
        .isEqualTo(due.endsWith("24"));
  }

  /** In other months, and where an order is known, nothing is said. */
  @ParameterizedTest
  @CsvSource({"2018-10-25", "2018-11-24", "2015-11-24", "2018-11-22"})
  void otherDaysAreNotSaidToBeAtRisk(String from) {
    var found = days(from, 30, Unit.CALENDAR_DAYS, new Convention.Rule6(), null);

    assertThat(found.notes()).noneMatch(n -> n.contains("may be closed by executive order"));
  }

  /** Noon is the end only of a day that offices close at noon. */
  @Test
  void anOpenDayEndsWhenItEnds() {
    var found = days("2026-03-02", 14, Unit.CALENDAR_DAYS, Convention.letter(), null);

    assertThat(found.safeDue()).isEqualTo("2026-03-16T21:00:00Z");
    assertThat(found.safeDue()).isEqualTo(found.due());
  }

  @Test
  void whatIsNotKnownOfEarlierOrdersIsSaid() {
    var found = days("2001-01-02", 14, Unit.CALENDAR_DAYS, new Convention.Rule6(), null);

    assertThat(found.notes())
        .contains(
            "Closings of federal offices by executive order are known only from Monday, December 24,"
                + " 2001 on.");
  }
}
