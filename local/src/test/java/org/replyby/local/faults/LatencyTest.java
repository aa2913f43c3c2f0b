package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** How long it takes from the recording of a subpoena until SNS accepts its alert. */
@Tag("aws")
class LatencyTest {
  private static final int SUBPOENAS = 50;

  @Test
  void aSubpoenaIsPublishedWithinOneDispatchOfItsRecording() {
    TestAws.assumeAtomic();
    try (var service = new FaultTestService()) {
      var city = service.startWithCity();
      city.officials.addReachable("Ann");
      service.stream.takeNew();
      var latencies = new long[SUBPOENAS];
      for (int i = 0; i < SUBPOENAS; i++) {
        city.recordSubpoena();
        var answered = System.nanoTime();
        var records = service.stream.takeNew();
        service.faults.start(null);
        service.stream.deliver(records);
        assertThat(service.faults.stop())
            .containsExactly(CallKind.CLAIM, CallKind.OTHER_SNS, CallKind.PUBLISH, CallKind.MARK);
        latencies[i] = service.faults.publishedAt() - answered;
      }
      assertThat(service.watch.take()).hasSize(SUBPOENAS);
      Arrays.sort(latencies);
      System.out.printf(
          "latency: %d subpoenas, from the API's answer to SNS's acceptance: median %.1f ms,"
              + " longest %.1f ms%n",
          SUBPOENAS, latencies[SUBPOENAS / 2] / 1e6, latencies[SUBPOENAS - 1] / 1e6);
    }
  }
}
