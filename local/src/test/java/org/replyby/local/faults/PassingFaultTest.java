package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What met a service that did not answer, or that was busy, is done by the next minute's sweep. */
@Tag("aws")
class PassingFaultTest {
  /** Nine in the morning in Chicago, fourteen days before the letter is due. */
  private static final Instant DAY_14 = Instant.parse("2018-02-09T15:00:00Z");

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"COMMIT", "CLAIM"})
  void anAlertIsAMinuteLateAtMost(Step missed) {
    try (var works = new Works()) {
      due(works, missed);
      works.wire.watch(null);
      works.sweep();
      var unharmed = works.wire.stop();
      works.clear();
      due(works, missed);
      works.wire.watch(new Wire.Plan(Fault.TIMEOUT, unharmed.indexOf(missed) + 1));
      works.sweep();
      works.wire.stop();
      assertThat(works.wire.hit()).contains(missed);
      assertThat(works.watch.take()).isEmpty();
      works.clock.set(works.clock.instant().plus(Duration.ofMinutes(1)));
      works.sweep();
      works.deliver();
      assertThat(works.watch.take()).hasSize(1);
    }
  }

  /** A reminder for the next sweep to fire, or, if a claim is to be missed, an alert to send. */
  private static void due(Works works, Step missed) {
    var town = works.town();
    town.reachable("Ann");
    town.letter();
    if (missed == Step.CLAIM) {
      works.newRecords(); // The stream lost what it had to deliver.
      works.clock.set(Works.JANUARY.plus(Duration.ofMinutes(2)));
    } else {
      town.settled();
      works.clock.set(DAY_14);
    }
  }
}
