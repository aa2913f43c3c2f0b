package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;

/** What the docket says about an alert whose publish got no answer. */
@Tag("aws")
class LostAnswerTest {
  @Test
  void whatMayHaveGoneOutIsNotCalledNeverSent() {
    try (var service = new FaultTestService()) {
      var city = service.startWithCity();
      var alert = ReplyScenarios.sendSubpoenaAlert(city);
      ReplyScenarios.sweepEscalation(city);
      service.faults.start(PlannedFault.atFirst(CallKind.PUBLISH, Fault.KILLED_AFTER));
      service.stream.deliverNew();
      service.faults.stop();
      assertThat(service.faults.hitCall()).contains(CallKind.PUBLISH);
      city.acknowledge(alert);
      service.recover();
      assertThat(service.watch.take())
          .extracting(Watch.Seen::alert)
          .as("the step, and that it is acknowledged")
          .hasSize(2)
          .last()
          .asString()
          .contains(".known-");
      assertThat(service.app.docket().entries(city.matter(), null, 100).items())
          .anyMatch(
              e ->
                  e.details()
                      .containsValue("may have gone out, not sent again: it was acknowledged"))
          .noneMatch(e -> e.details().toString().contains("never sent"));
    }
  }
}
