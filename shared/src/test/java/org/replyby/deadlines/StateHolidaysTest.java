package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.NEW_YORK;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The states' holidays as data: all are there, each with its law, and what is not known says so.
 */
class StateHolidaysTest {
  private static final List<String> ALL =
      List.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
                  + " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR"
                  + " VI")
              .split(" ", -1));

  @Test
  void everyStateAndTerritoryIsThereOnce() {
    assertThat(DataFile.rows("states.psv"))
        .extracting(row -> row.get("code"))
        .containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void aKnownStateNamesTheStatuteThatListsItsHolidays() {
    assertThat(DataFile.rows("states.psv"))
        .allSatisfy(row -> assertThat(row.get("coverage")).isIn("known", "unknown"))
        .filteredOn(row -> "known".equals(row.get("coverage")))
        .hasSizeGreaterThan(30)
        .allSatisfy(row -> assertThat(row.get("authority")).isNotBlank());
  }

  @Test
  void everyHolidayHasItsAuthorityItsSourceAndARuleThatGivesADay() {
    assertThat(DataFile.rows("state-holidays.psv"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("state")).isIn(ALL);
              assertThat(row.get("authority")).isNotBlank();
              assertThat(row.get("source")).isNotBlank();
              var holiday = Holidays.read(row, Holiday.Observance.FEDERAL);
              var until = holiday.until() == null ? 2030 : holiday.until().getYear();
              assertThat(
                      IntStream.rangeClosed(holiday.from().getYear(), until)
                          .anyMatch(year -> holiday.in(year).isPresent()))
                  .as("%s", row)
                  .isTrue();
            });
  }

  /** Weekdays, of the statute that the data cite. */
  @ParameterizedTest
  @CsvSource({
    "MA, 2018-04-16, Patriots' Day",
    "ME, 2018-04-16, Patriots' Day",
    "DC, 2018-04-16, Emancipation Day",
    "HI, 2018-03-26, Prince Jonah Kuhio Kalanianaole Day",
    "AK, 2018-03-26, Seward's Day",
    "WV, 2018-06-20, West Virginia Day",
    "NV, 2018-10-26, Nevada Day",
    "NE, 2018-04-27, Arbor Day",
    "VT, 2018-08-16, Bennington Battle Day"
  })
  void aHolidayOfAStateClosesItsCourtsDay(String state, LocalDate day, String name) {
    var found = ClosedDays.in(state).find(day);

    assertThat(found).isPresent();
    assertThat(found.orElseThrow().kind()).isEqualTo(ClosureKind.STATE);
    assertThat(found.orElseThrow().name()).isEqualTo(name);
    assertThat(ClosedDays.federal().find(day)).isEmpty();
  }

  /**
   * Where the list is not whole a date does not move on it, nobody relies on it, and it says so.
   */
  @Test
  void aDayOfAStateThatIsNotKnownMovesNothingAndIsNotSafe() {
    var california = new Forum.DistrictCourt("CA", NEW_YORK, DayEnd.filed());
    var found = after("2017-03-17", days(14), california);

    assertThat(found.day()).isEqualTo("2017-03-31");
    assertThat(found.safeDay()).isEqualTo("2017-03-30");
    assertThat(found.notes())
        .containsExactly(
            "ReplyBy may not know every state holiday of California. Please check, and ask city staff to add any that is missing.");
    assertThat(found.steps().toString()).contains("Cesar Chavez Day");
  }

  @Test
  void aStateThatIsKnownNeedsNoNote() {
    var ohio = new Forum.DistrictCourt("OH", NEW_YORK, DayEnd.filed());

    assertThat(after("2018-02-05", days(14), ohio).notes()).isEmpty();
  }
}
