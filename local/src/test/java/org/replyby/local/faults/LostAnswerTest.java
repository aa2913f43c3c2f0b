package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the docket says of an alert whose publish was never answered. */
@Tag("aws")
class LostAnswerTest {
  @Test
  void whatMayHaveGoneOutIsNotCalledNeverSent() {
    try (var works = new Works()) {
      var town = works.town();
      var told = Answering.told(town);
      Answering.written(town);
      works.wire.watch(new Wire.Plan(Fault.DIE_AFTER, 2));
      works.deliver();
      works.wire.stop();
      assertThat(works.wire.hit()).contains(Step.PUBLISH);
      town.acknowledge(told);
      works.recover();
      assertThat(works.watch.take()).hasSize(1);
      assertThat(works.app.docket().entries(town.matter(), null, 100).items())
          .anyMatch(
              e ->
                  e.details()
                      .containsValue("may have gone out, not sent again: it was acknowledged"))
          .noneMatch(e -> e.details().toString().contains("never sent"));
    }
  }
}
