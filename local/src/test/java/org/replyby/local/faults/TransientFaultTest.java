package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An alert that a short fault delays is sent after the next minute's sweep. */
@Tag("aws")
class TransientFaultTest {
  /** 9:00 in Chicago, fourteen days before the letter is due. */
  private static final Instant DAY_14 = Instant.parse("2018-02-09T15:00:00Z");

  @ParameterizedTest
  @EnumSource(
      value = CallKind.class,
      names = {"COMMIT", "CLAIM"})
  void anAlertIsAMinuteLateAtMost(CallKind failing) {
    try (var service = new FaultTestService()) {
      setUp(service, failing);
      service.faults.start(null);
      service.sweep();
      var faultless = service.faults.stop();
      service.clear();
      setUp(service, failing);
      service.faults.start(new PlannedFault(Fault.TIMEOUT_BEFORE, faultless.indexOf(failing) + 1));
      service.sweep();
      service.faults.stop();
      assertThat(service.faults.hitCall()).contains(failing);
      assertThat(service.watch.take()).isEmpty();
      service.clock.set(service.clock.instant().plus(Duration.ofMinutes(1)));
      service.sweep();
      service.stream.deliverNew();
      assertThat(service.watch.take()).hasSize(1);
    }
  }

  /** Makes a reminder due, or makes an alert wait for a claim if the claim is to fail. */
  private static void setUp(FaultTestService service, CallKind failing) {
    var city = service.startWithCity();
    city.officials.addReachable("Ann");
    city.recordLetter();
    city.endConfirmReminders();
    if (failing == CallKind.CLAIM) {
      service.stream.takeNew(); // The stream does not deliver these records.
      service.clock.set(FaultTestService.JANUARY.plus(Duration.ofMinutes(2)));
    } else {
      city.settle();
      service.clock.set(DAY_14);
    }
  }
}
