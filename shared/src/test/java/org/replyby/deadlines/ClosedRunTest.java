package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of closed days is one clause. */
class ClosedRunTest {
  private static final ClosedRun RUN =
      new ClosedRun(ClosedDays.federal(), ClosureKind::closesTheWholeDay);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-13 | 2026-12-13 | December 13 is a Sunday",
        "2026-12-12 | 2026-12-13 | December 12 to December 13 are a weekend",
        "2007-09-01 | 2007-09-03 | September 1 to September 3 are closed: a weekend, Labor Day (5 U.S.C. 6103(a))",
        "2007-09-02 | 2007-09-03 | September 2 to September 3 are closed: a Sunday, Labor Day (5 U.S.C. 6103(a))",
        "2020-07-03 | 2020-07-04 | July 3 to July 4 are closed: the day on which Independence Day is observed (5 U.S.C. 6103(b)(1)), a Saturday",
        "2018-12-22 | 2018-12-25 | December 22 to December 25 are closed: a weekend, a day on which federal offices were closed (Executive Order 13854), Christmas Day (5 U.S.C. 6103(a))"
      })
  void itNamesWhatClosesTheDays(LocalDate first, LocalDate last, String words) {
    assertThat(RUN.words(first, last)).isEqualTo(words);
  }

  /** The days before that are closed too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-13 | December 12 to December 13 are a weekend",
        "2026-11-26 | November 26 is Thanksgiving Day (5 U.S.C. 6103(a))"
      })
  void itGoesBackToTheFirstClosedDay(LocalDate last, String words) {
    assertThat(RUN.upTo(last)).isEqualTo(words);
  }
}
