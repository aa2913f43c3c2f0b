package org.replyby.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmailPaceTest {
  private long nanos = 1_000;
  private final EmailPace pace = new EmailPace(2, () -> nanos);

  @Test
  void emailsAreSpreadEvenly() {
    assertThat(pace.reserve(1)).isZero();
    assertThat(pace.reserve(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(pace.reserve(1)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void anOfficialWithThreeAddressesTakesThreePlaces() {
    assertThat(pace.reserve(3)).isZero();
    assertThat(pace.reserve(1)).isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void idleTimeIsNotSavedForABurst() {
    assertThat(pace.reserve(1)).isZero();
    nanos += Duration.ofMinutes(10).toNanos();
    assertThat(pace.reserve(1)).isZero();
    assertThat(pace.reserve(1)).isEqualTo(Duration.ofMillis(500));
  }
}
