package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a holiday's validity and of the weekday on which one that falls on a weekend is observed. */
class HolidayTest {
  /** 2020-07-04 is a Saturday, 2021-07-04 a Sunday, 2022-07-04 a Monday. */
  @ParameterizedTest
  @CsvSource({
    "-, , ",
    "saturday, 2020-07-03, ",
    "sunday, , 2021-07-05",
    "both, 2020-07-03, 2021-07-05"
  })
  void aStateObservesWhatItsStatuteSays(String code, String friday, String monday) {
    var table = table(Holiday.Observance.of(code, "a statute"), "");

    assertObserved(table, LocalDate.of(2020, 7, 3), friday);
    assertObserved(table, LocalDate.of(2021, 7, 5), monday);
    assertThat(table.find(LocalDate.of(2022, 7, 5))).isNull();
    assertThat(table.find(LocalDate.of(2022, 7, 1))).isNull();
    assertThat(table.find(LocalDate.of(2022, 7, 4)))
        .isEqualTo(new Closure(ClosureKind.STATE, "Fourth of July", "an act"));
  }

  @Test
  void anotherWayToObserveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holiday.Observance.of("monday", "a statute"))
        .withMessage("no way to observe a holiday: monday");
  }

  @Test
  void aHolidayHoldsFromItsLawUntilItsEndBothDaysIncluded() {
    var table = table(Holiday.Observance.FEDERAL, "2022-07-04");

    assertThat(table.find(LocalDate.of(2018, 7, 4))).isNull();
    assertThat(table.find(LocalDate.of(2019, 7, 4))).isNotNull();
    assertThat(table.find(LocalDate.of(2022, 7, 4))).isNotNull();
    assertThat(table.find(LocalDate.of(2023, 7, 4))).isNull();
  }

  /** 1 January 2022 and 31 December 2023 are on weekends: both are observed in another year. */
  @Test
  void aHolidayCanBeObservedInTheYearBeforeOrAfter() {
    assertThat(yearEnd("01-01").find(LocalDate.of(2021, 12, 31))).isNotNull();
    assertThat(yearEnd("12-31").find(LocalDate.of(2024, 1, 1))).isNotNull();
  }

  /**
   * Veterans Day was the fourth Monday of October from 1971 to 1977, 5 U.S.C. 6103(a) as it was.
   */
  @ParameterizedTest
  @CsvSource({
    "1974-10-28, true",
    "1974-11-11, false",
    "1977-10-24, true",
    "1978-10-23, false",
    "1980-11-11, true",
    "1985-01-21, false", // Martin Luther King, Jr.: from 1986
    "1986-01-20, true"
  })
  void theLawOfItsTimeIsTaken(LocalDate day, boolean holiday) {
    assertThat(FederalHolidays.find(day).isPresent()).isEqualTo(holiday);
  }

  private static void assertObserved(
      HolidayTable table, LocalDate weekday, @Nullable String expected) {
    if (expected == null) {
      assertThat(table.find(weekday)).isNull();
    } else {
      assertThat(weekday).isEqualTo(expected);
      assertThat(table.find(weekday))
          .isEqualTo(
              new Closure(
                  ClosureKind.STATE_OBSERVED,
                  "the day on which Fourth of July is observed",
                  "a statute"));
    }
  }

  private static HolidayTable table(Holiday.Observance observance, String until) {
    return table("07-04", observance, until);
  }

  private static HolidayTable yearEnd(String rule) {
    return table(rule, Holiday.Observance.FEDERAL, "");
  }

  private static HolidayTable table(String rule, Holiday.Observance observance, String until) {
    var row =
        Map.of(
            "name", "Fourth of July",
            "rule", rule,
            "from", "2019-07-04",
            "until", until,
            "authority", "an act");
    return new HolidayTable(
        List.of(Holidays.read(row, observance)), ClosureKind.STATE, ClosureKind.STATE_OBSERVED);
  }
}
