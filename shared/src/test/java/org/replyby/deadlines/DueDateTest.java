package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.replyby.deadlines.Rule6Examples.CHICAGO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A due date holds two instants, read in one zone; safeDue is never after due. */
class DueDateTest {
  private static final Instant FRIDAY = Instant.parse("2018-02-24T05:59:59Z");
  private static final Instant THURSDAY = Instant.parse("2018-02-23T05:59:59Z");

  @Test
  void theDaysAreThoseOfItsZone() {
    assertThat(date(FRIDAY, THURSDAY).day()).isEqualTo("2018-02-23");
    assertThat(date(FRIDAY, THURSDAY).safeDay()).isEqualTo("2018-02-22");
  }

  @Test
  void itIsUnsettledIfTheTwoDiffer() {
    assertThat(date(FRIDAY, THURSDAY).isUnsettled()).isTrue();
    assertThat(date(FRIDAY, FRIDAY).isUnsettled()).isFalse();
  }

  @Test
  void aSafeDateAfterDueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> date(THURSDAY, FRIDAY))
        .withMessage("the safe date is never after the due date");
  }

  @Test
  void twoFindingsAreTheSameIfBothDatesAre() {
    assertThat(date(FRIDAY, THURSDAY).isSameDateAs(date(FRIDAY, THURSDAY))).isTrue();
    assertThat(date(FRIDAY, THURSDAY).isSameDateAs(date(FRIDAY, FRIDAY))).isFalse();
    assertThat(date(FRIDAY, THURSDAY).isSameDateAs(date(THURSDAY, THURSDAY))).isFalse();
  }

  @Test
  void aZoneBelongsToATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DueOn(LocalDate.of(2018, 2, 23), null, CHICAGO))
        .withMessage("a zone belongs to a time");
  }

  private static DueDate date(Instant due, Instant safeDue) {
    return DueDate.own(due, safeDue, CHICAGO, List.of(), List.of(), List.of(), "");
  }
}
