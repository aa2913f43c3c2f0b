package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Direction.BACKWARD;
import static org.replyby.deadlines.Direction.FORWARD;
import static org.replyby.deadlines.Reading.EARLIEST;
import static org.replyby.deadlines.Reading.PREVAILING;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(6) as a table: which kind of closed day counts for which period. */
class ClosureKindTest {
  /** Forward for due, forward for safe, backward for due, backward for safe. */
  @ParameterizedTest
  @CsvSource({
    "WEEKEND, true, true, true, true",
    "FEDERAL, true, true, true, true", // (A)
    "FEDERAL_OBSERVED, true, false, true, true", // unsettled: the earlier reading
    "DECLARED, true, false, true, true", // (B): on the earlier reading it gives no more time
    "STATE, true, true, false, false", // (C)
    "STATE_OBSERVED, true, false, false, false",
    "STATE_GIVEN, true, false, false, false",
    "HALF_DAY, false, false, false, false",
    "CITY, false, false, false, false",
    "COURT, true, false, false, false", // 6(a)(3)
    "STATE_DOUBTFUL, false, false, false, false",
    "EXECUTIVE, false, false, false, false"
  })
  void aKindMovesAPeriod(
      ClosureKind kind, boolean due, boolean safe, boolean dueBack, boolean safeBack) {
    assertThat(kind.moves(FORWARD, PREVAILING)).isEqualTo(due);
    assertThat(kind.moves(FORWARD, EARLIEST)).isEqualTo(safe);
    assertThat(kind.moves(BACKWARD, PREVAILING)).isEqualTo(dueBack);
    assertThat(kind.moves(BACKWARD, EARLIEST)).isEqualTo(safeBack);
  }

  /** For offices: due, safe; for courts: due, safe. */
  @ParameterizedTest
  @CsvSource({
    "WEEKEND, true, true, true, true",
    "FEDERAL, true, true, true, true",
    "FEDERAL_OBSERVED, true, false, true, false",
    "DECLARED, true, false, true, false",
    "STATE, false, false, true, false",
    "STATE_OBSERVED, false, false, true, false",
    "STATE_GIVEN, false, false, true, false",
    "COURT, false, false, false, false",
    "STATE_DOUBTFUL, false, false, false, false",
    "EXECUTIVE, false, false, false, false",
    "HALF_DAY, false, false, false, false",
    "CITY, false, false, false, false"
  })
  void aKindIsNoWorkingDay(
      ClosureKind kind,
      boolean officesDue,
      boolean officesSafe,
      boolean courtsDue,
      boolean courtsSafe) {
    assertThat(kind.isDayOffOfOffices(PREVAILING)).isEqualTo(officesDue);
    assertThat(kind.isDayOffOfOffices(EARLIEST)).isEqualTo(officesSafe);
    assertThat(kind.isDayOffOfCourts(PREVAILING)).isEqualTo(courtsDue);
    assertThat(kind.isDayOffOfCourts(EARLIEST)).isEqualTo(courtsSafe);
  }
}
