package org.replyby.usecases.dispatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.replyby.assembly.Assembly;

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
  void sixASecondAreSixInEverySecond() {
    var six = new EmailPace(6, () -> nanos);
    for (int i = 0; i < 6; i++) {
      six.reserve(1, Duration.ofMinutes(1));
    }
    assertThat(six.reserve(1, Duration.ofMinutes(1)).orElseThrow())
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whatSendsSeveralWaitsUntilTheyFitIntoASecondWithThoseBefore() {
    var six = new EmailPace(6, () -> nanos);
    six.reserve(1, Duration.ofMinutes(1));
    assertThat(six.reserve(6, Duration.ofMinutes(1)).orElseThrow())
        .isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whatSendsMoreThanASecondHoldsHasItsSecondAlone() {
    assertThat(waiting(1)).isZero();
    assertThat(waiting(5)).isEqualTo(Duration.ofSeconds(1));
    nanos += Duration.ofMillis(2_100).toNanos();
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(1_400));
  }

  /** Four at once and a sweep: eight and two are no more than the ten that SNS takes. */
  @Test
  void oneASecondIsTwoAtMostWithOfficialsOfTwoAddresses() {
    var one = new EmailPace(Assembly.SHARED_DISPATCH_EMAILS_PER_SECOND, () -> nanos);
    assertThat(one.reserve(2, Duration.ofMinutes(1)).orElseThrow()).isZero();
    for (int i = 1; i < 5; i++) {
      assertThat(one.reserve(2, Duration.ofMinutes(1)).orElseThrow())
          .isEqualTo(Duration.ofSeconds(2L * i));
    }
  }

  @Test
  void whatWasNotSentTakesNoPlace() {
    assertThat(waiting(1)).isZero();
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(500));
    pace.giveBack();
    assertThat(waiting(1)).isEqualTo(Duration.ofMillis(500));
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
