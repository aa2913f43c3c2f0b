package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2018-02-23, 2018-02-23", // a Friday
    "2018-02-24, 2018-02-23", // Saturday
    "2018-02-25, 2018-02-23", // Sunday
    "2018-02-19, 2018-02-16", // Washington's Birthday, a Monday
    "2007-09-03, 2007-08-31", // Labor Day
    "2021-12-26, 2021-12-23", // Sunday after Christmas, observed on the Friday
    "2022-01-02, 2021-12-30", // New Year's Day, observed on 31 December
    "2018-11-12, 2018-11-09" // Veterans Day, observed on the Monday
  })
  void theLastOpenDayIsNoWeekendNorHolidayNorObservedDay(LocalDate day, LocalDate open) {
    assertThat(OpenDays.lastOpenOnOrBefore(day)).isEqualTo(open);
  }

  @Test
  void aClosedDaySaysWhyAndByWhatLaw() {
    assertThat(OpenDays.whyClosed(LocalDate.of(2018, 2, 24))).contains("a Saturday");
    assertThat(OpenDays.whyClosed(LocalDate.of(2018, 2, 25))).contains("a Sunday");
    assertThat(OpenDays.whyClosed(LocalDate.of(2018, 9, 3)))
        .contains("Labor Day (5 U.S.C. 6103(a))");
    assertThat(OpenDays.whyClosed(LocalDate.of(2018, 9, 4))).isEmpty();
  }
}
