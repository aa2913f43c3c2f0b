package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day a holiday falls, as the data files write it. */
class HolidayRuleTest {
  @ParameterizedTest
  @CsvSource({
    "07-04, 2018-07-04",
    "MONDAY#3 01, 2018-01-15",
    "MONDAY#-1 05, 2018-05-28",
    "THURSDAY#4 11, 2018-11-22",
    "THURSDAY#4 11 +1, 2018-11-23", // the day after Thanksgiving
    "TUESDAY#1 11 -1, 2018-11-05",
    "easter -2, 2018-03-30", // Good Friday
    "easter +1, 2018-04-02",
    "once 2018-12-05, 2018-12-05",
    "TUESDAY#1 11 even, 2018-11-06",
    "11-06 even, 2018-11-06",
    "easter -2 even, 2018-03-30",
    "01-20 y4+2, 2018-01-20"
  })
  void aRuleGivesItsDay(String rule, LocalDate day) {
    assertThat(HolidayRule.parse(rule).in(2018)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"once 2017-12-05", "11-06 odd", "01-20 y4+1", "01-20 y4+3"})
  void aRuleOfOtherYearsGivesNone(String rule) {
    assertThat(HolidayRule.parse(rule).in(2018)).isEmpty();
  }

  /** Inauguration Day: every fourth year after 1965. */
  @ParameterizedTest
  @CsvSource({"2017, true", "2018, false", "2020, false", "2021, true", "2025, true"})
  void everyFourthYearIsCountedFromARemainder(int year, boolean has) {
    assertThat(HolidayRule.parse("01-20 y4+1").in(year).isPresent()).isEqualTo(has);
  }

  @Test
  void oddYearsAreTheOthers() {
    assertThat(HolidayRule.parse("11-06 odd").in(2019)).contains(LocalDate.of(2019, 11, 6));
    assertThat(HolidayRule.parse("11-06 even").in(2019)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"07-04 08-05", "third Monday", "easter late", "FUNDAY#1 01", "MONDAY#1 13"})
  void whatIsNoRuleIsRefused(String text) {
    assertThat(catchThrowable(() -> HolidayRule.parse(text)))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }

  @Test
  void theTextThatIsNoRuleIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolidayRule.parse("third Monday"))
        .withMessage("no rule of a holiday: third Monday");
  }
}
