package org.replyby.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmailPaceTest {
  private long nanos = 1_000;
  private final EmailPace pace = new EmailPace(2, () -> nanos);

  @Test
  void emailsAreSpreadEvenly() {
    assertThat(waiting(1)).isZero();
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(waiting(1)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void anOfficialWithThreeAddressesTakesThreePlaces() {
    assertThat(waiting(3)).isZero();
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void idleTimeIsNotSavedForABurst() {
    assertThat(waiting(1)).isZero();
    nanos += Duration.ofMinutes(10).toNanos();
    assertThat(waiting(1)).isZero();
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void whatDoesNotFitTakesNoPlaceFromWhatComesAfterIt() {
    assertThat(waiting(1)).isZero();
    for (int i = 0; i < 1_000; i++) {
      assertThat(pace.reserve(1, Duration.ofMillis(100))).isEmpty();
    }
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(500));
  }

  private Duration waiting(int emails) {
    return pace.reserve(emails, Duration.ofMinutes(1)).orElseThrow();
  }
}
