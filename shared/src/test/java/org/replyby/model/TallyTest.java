package org.replyby.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long to wait until something may be done again: exactly as long as it is refused. */
class TallyTest {
  private static final Instant NOW = Instant.parse("2018-01-24T15:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private static Tally ago(int... minutes) {
    var moments = Arrays.stream(minutes).mapToObj(m -> NOW.minus(Duration.ofMinutes(m))).toList();
    return new Tally("codes", moments, null, minutes.length);
  }

  @Test
  void nothingIsWaitedForWhileItWasDoneTooSeldom() {
    assertThat(ago().waitFor(1, DAY, NOW)).isZero();
    assertThat(ago(5, 10).waitFor(3, DAY, NOW)).isZero();
    assertThat(ago(24 * 60, 10).waitFor(2, DAY, NOW)).isZero();
  }

  @Test
  void theWaitEndsWhenTheOldestThatCountsIsTooOldToCount() {
    for (var tally : List.of(ago(120, 60, 30), ago(30, 120, 60))) {
      var wait = tally.waitFor(2, DAY, NOW);
      assertThat(wait).isEqualTo(DAY.minusHours(1));
      assertThat(tally.within(DAY, NOW.plus(wait))).isEqualTo(1);
      assertThat(tally.within(DAY, NOW.plus(wait).minusNanos(1))).isEqualTo(2);
    }
  }
}
