package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** How long a subpoena waits from its recording to SNS. */
@Tag("aws")
class LatencyTest {
  private static final int SUBPOENAS = 50;

  @Test
  void aSubpoenaIsPublishedWithinOneDispatchOfItsRecording() {
    TestAws.assumeAtomic();
    try (var works = new Works()) {
      var town = works.town();
      town.reachable("Ann");
      works.newRecords();
      var waited = new long[SUBPOENAS];
      for (int i = 0; i < SUBPOENAS; i++) {
        town.subpoena();
        var answered = System.nanoTime();
        var records = works.newRecords();
        works.wire.watch(null);
        works.give(records);
        assertThat(works.wire.stop()).containsExactly(Step.CLAIM, Step.PUBLISH, Step.MARK);
        waited[i] = works.wire.publishedAt() - answered;
      }
      assertThat(works.watch.take()).hasSize(SUBPOENAS);
      Arrays.sort(waited);
      System.out.printf(
          "latency: %d subpoenas, from the API's answer to SNS's acceptance: median %.1f ms,"
              + " longest %.1f ms%n",
          SUBPOENAS, waited[SUBPOENAS / 2] / 1e6, waited[SUBPOENAS - 1] / 1e6);
    }
  }
}
