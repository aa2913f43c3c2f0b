package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rules 7 and 12 of how deadlines are counted: an office has no court, so no state's holiday rolls
 * its date; the holiday of the city's own state is a closed day of the safe date, and moves
 * nothing.
 */
class CityHolidayTest {
  private static final Forum OFFICE_OF_BOSTON = new Forum.Office("MA", Rule6Examples.NEW_YORK);

  private static Setting ninetyDaysAfter(String day) {
    return Rule6Examples.forward(day, Rule6Examples.days(90));
  }

  /**
   * 34 U.S.C. 10228(c)(2): 90 days from 2026-01-20 end on Patriots' Day, a holiday of the city's
   * state. The Office of Justice Programs is not a court.
   */
  @Test
  void patriotsDayMovesNoDateOfAnOffice() {
    var found = DueDates.of(ninetyDaysAfter("2026-01-20"), OFFICE_OF_BOSTON);

    assertThat(found.day()).isEqualTo("2026-04-20");
    assertThat(found.safeDay()).isEqualTo("2026-04-17");
    assertThat(Explanation.sentence(found)).contains("Patriots' Day");
    assertThat(found.steps())
        .anySatisfy(step -> assertThat(step.what()).contains("which moves no date"));
  }

  /** The court of Massachusetts counts the day, Rule 6(a)(6)(C), for the same period. */
  @Test
  void patriotsDayMovesADateOfTheCourtOfMassachusetts() {
    var found = DueDates.of(ninetyDaysAfter("2026-01-20"), Rule6Examples.MASSACHUSETTS);

    assertThat(found.day()).isEqualTo("2026-04-21");
    assertThat(found.safeDay()).isEqualTo("2026-04-21");
  }

  /** A demand that is returnable in Washington goes to D.D.C., which works on Patriots' Day. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-20, 2026-04-20, 2026-04-17", // Patriots' Day, of the city's state
    "2026-01-16, 2026-04-17, 2026-04-17", // the 90th day is Emancipation Day, of the court's
    "2026-01-21, 2026-04-21, 2026-04-21"
  })
  void theCourtsStateMovesADateAndTheCitysOnlyClosesADay(String from, String due, String safe) {
    var court = new Forum.DistrictCourt("DC", Rule6Examples.NEW_YORK, DayEnd.filed());
    var found = DueDates.of(ninetyDaysAfter(from), court, ClosedDays.in("DC").forCityIn("MA"));

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  /** What a court alone counts moves no date of an office, but closes the day for the safe date. */
  @ParameterizedTest
  @EnumSource(names = {"STATE", "STATE_GIVEN", "COURT"})
  void aClosingOfACourtMovesNoDateOfAnOffice(ClosureKind kind) {
    var day = new Closing(LocalDate.of(2026, 4, 22), kind, "a day off", "its source");
    var found =
        DueDates.of(
            ninetyDaysAfter("2026-01-22"),
            OFFICE_OF_BOSTON,
            ClosedDays.in("MA").with(List.of(day)));

    assertThat(found.day()).isEqualTo("2026-04-22");
    assertThat(found.safeDay()).isEqualTo("2026-04-21");
  }

  /** Closings that the city added for its own court, where the demand names another one. */
  @Test
  void aClosingOfAnotherCourtMovesNothing() {
    var snow = new Closing(LocalDate.of(2026, 4, 22), ClosureKind.COURT, "snow", "an order");
    var closed = ClosedDays.in("DC").with(List.of(snow), kind -> false);
    var court = new Forum.DistrictCourt("DC", Rule6Examples.NEW_YORK, DayEnd.filed());
    var found = DueDates.of(ninetyDaysAfter("2026-01-22"), court, closed);

    assertThat(found.day()).isEqualTo("2026-04-22");
    assertThat(found.safeDay()).isEqualTo("2026-04-21");
  }

  @Test
  void bothStatesAreNamedIfTheirHolidaysAreNotKnown() {
    var court = new Forum.DistrictCourt("CA", Rule6Examples.NEW_YORK, DayEnd.filed());
    var found =
        DueDates.of(ninetyDaysAfter("2026-01-22"), court, ClosedDays.in("CA").forCityIn("TX"));

    assertThat(found.notes())
        .anySatisfy(note -> assertThat(note).contains("every state holiday of California"))
        .anySatisfy(note -> assertThat(note).contains("every state holiday of Texas"));
  }

  @Test
  void aCityInTheCourtsStateIsNamedOnce() {
    var notes = ClosedDays.in("CA").forCityIn("CA").unknown();

    assertThat(notes).hasSize(1);
    assertThat(ClosedDays.in("CA").ofOffice().unknown()).isEqualTo(notes);
  }
}
