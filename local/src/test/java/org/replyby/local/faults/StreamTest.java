package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.model.AlertId;

/** The same alerts are published once, in whatever way the stream delivers them. */
@Tag("aws")
class StreamTest {
  enum Delivery {
    ONCE,
    TWICE,
    BACKWARDS,
    AFTER_THE_SWEEP,
    NOT_AT_ALL
  }

  @ParameterizedTest
  @EnumSource
  void theSameAlertsArePublishedOnce(Delivery delivery) {
    try (var service = new FaultTestService()) {
      var city = service.startWithCity();
      city.officials.addReachable("Ann");
      city.officials.addReachable("Bob");
      city.recordLetter();
      city.recordSubpoena();
      deliver(service, delivery, service.stream.takeNew());
      service.recover();
      assertThat(service.watch.take())
          .extracting(s -> city.officials.nameOf(AlertId.parse(s.alert())))
          .containsExactlyInAnyOrder(
              "1 received Ann", "1 received Bob", "1 issued Ann", "1 issued Bob");
      assertThat(RecordedState.of(city).errors()).isEmpty();
    }
  }

  private static void deliver(
      FaultTestService service, Delivery delivery, List<Map<String, Object>> records) {
    switch (delivery) {
      case ONCE -> service.stream.deliver(records);
      case TWICE -> {
        service.stream.deliver(records);
        service.stream.deliver(records);
      }
      case BACKWARDS -> service.stream.deliver(records.reversed());
      case AFTER_THE_SWEEP -> {
        service.recover();
        service.stream.deliver(records);
      }
      case NOT_AT_ALL -> {}
    }
  }
}
