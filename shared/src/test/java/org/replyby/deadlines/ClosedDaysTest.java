package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedDaysTest {
  private static final ClosedDays FEDERAL = ClosedDays.federal();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02-24 | a Saturday",
        "2018-02-25 | a Sunday",
        "2018-09-03 | Labor Day (5 U.S.C. 6103(a))",
        "2021-12-31 | the day on which New Year's Day is observed (5 U.S.C. 6103(b)(1))",
        "2018-12-24 | a day on which federal offices were closed (Executive Order 13854)"
      })
  void aClosedDaySaysWhyAndByWhatLaw(LocalDate day, String why) {
    assertThat(FEDERAL.find(day).map(Closure::cited)).contains(why);
    assertThat(FEDERAL.isOpen(day)).isFalse();
  }

  @Test
  void aWorkdayIsOpen() {
    assertThat(FEDERAL.isOpen(LocalDate.of(2018, 9, 4))).isTrue();
    assertThat(FEDERAL.find(LocalDate.of(2018, 9, 4))).isEmpty();
  }
}
