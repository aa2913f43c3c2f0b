package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period has at least one unit and at most 100 years of them. */
class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "day, 36525, '36,525'",
    "week, 5218, '5,218'",
    "month, 1200, '1,200'",
    "year, 100, '100'",
    "hour, 876600, '876,600'",
    "working day, 25000, '25,000'"
  })
  void aPeriodHasOneToAHundredYearsOfItsUnit(String unit, int most, String words) {
    var span = of(unit);

    assertThat(span.apply(1).count()).isEqualTo(1);
    assertThat(span.apply(most).count()).isEqualTo(most);
    assertThat(span.apply(most).unit()).isEqualTo(unit);
    for (int wrong : new int[] {Integer.MIN_VALUE, -1, 0, most + 1, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> span.apply(wrong))
          .withMessage("a period has 1 to %s %ss", words, unit);
    }
  }

  @Test
  void aPeriodIsNamedWithItsUnit() {
    assertThat(Words.count(new Span.Days(1))).isEqualTo("1 day");
    assertThat(Words.count(new Span.WorkingDays(20))).isEqualTo("20 working days");
  }

  private static IntFunction<Span> of(String unit) {
    return switch (unit) {
      case "day" -> Span.Days::new;
      case "week" -> Span.Weeks::new;
      case "month" -> Span.Months::new;
      case "year" -> Span.Years::new;
      case "hour" -> Span.Hours::new;
      default -> Span.WorkingDays::new;
    };
  }
}
