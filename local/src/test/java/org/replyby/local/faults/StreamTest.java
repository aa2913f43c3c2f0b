package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.model.AlertId;

/** However the stream delivers, the same alerts are published, each once. */
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
    try (var works = new Works()) {
      var town = works.town();
      town.reachable("Ann");
      town.reachable("Bob");
      town.letter();
      town.subpoena();
      deliver(works, delivery, works.newRecords());
      works.recover();
      assertThat(works.watch.take())
          .extracting(s -> town.named(AlertId.parse(s.alert())))
          .containsExactlyInAnyOrder(
              "1 received Ann", "1 received Bob", "1 issued Ann", "1 issued Bob");
      assertThat(Books.of(town).faults()).isEmpty();
    }
  }

  private static void deliver(Works works, Delivery delivery, List<Map<String, Object>> records) {
    switch (delivery) {
      case ONCE -> works.give(records);
      case TWICE -> {
        works.give(records);
        works.give(records);
      }
      case BACKWARDS -> works.give(records.reversed());
      case AFTER_THE_SWEEP -> {
        works.recover();
        works.give(records);
      }
      case NOT_AT_ALL -> {}
    }
  }
}
