package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period has at least one unit and at most 100 years of them. */
class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "CALENDAR_DAYS, 36525, '36,525 days'",
    "WEEKS, 5218, '5,218 weeks'",
    "MONTHS, 1200, '1,200 months'",
    "YEARS, 100, '100 years'",
    "HOURS, 876600, '876,600 hours'",
    "BUSINESS_DAYS, 25000, '25,000 working days'"
  })
  void aPeriodHasOneToAHundredYearsOfItsUnit(Unit unit, int most, String words) {
    assertThat(new Span(unit, 1).count()).isEqualTo(1);
    assertThat(new Span(unit, most).count()).isEqualTo(most);
    for (int wrong : new int[] {Integer.MIN_VALUE, -1, 0, most + 1, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Span(unit, wrong))
          .withMessage("a period has 1 to " + words);
    }
  }

  @Test
  void aPeriodIsNamedWithItsUnit() {
    assertThat(Words.count(new Span(Unit.CALENDAR_DAYS, 1))).isEqualTo("1 day");
    assertThat(Words.count(new Span(Unit.BUSINESS_DAYS, 20))).isEqualTo("20 working days");
  }
}
