package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Eight sweepers and eight dispatchers that all try to send the same alerts at the same time. */
final class ConcurrentSenders {
  private static final int EACH = 8;

  private ConcurrentSenders() {}

  /** Asserts that each alert is published once. */
  static void assertEachAlertIsSentOnce(ManyCities cities) {
    try (var service = new FaultTestService()) {
      var watches = cities.create(service);
      var records = service.stream.takeNew();
      assertThat(records).hasSize(cities.alerts());
      service.clock.set(service.clock.instant().plus(Duration.ofMinutes(1)));
      var start = System.nanoTime();
      var senders = new ArrayList<Runnable>(Collections.nCopies(EACH, service::sweep));
      for (int dispatcher = 0; dispatcher < EACH; dispatcher++) {
        senders.add(dispatcher(service, records, dispatcher));
      }
      ManyCities.runConcurrently(2 * EACH, senders);
      service.recover();
      var published = ManyCities.takePublished(watches);
      assertThat(published).hasSize(cities.alerts()).doesNotHaveDuplicates();
      System.out.printf(
          "concurrent: %d sweepers and %d dispatchers on the same %d alerts: %d published, in"
              + " %.1f s%n",
          EACH, EACH, cities.alerts(), published.size(), (System.nanoTime() - start) / 1e9);
    }
  }

  /** A dispatcher that gets every record, in its own random order. */
  private static Runnable dispatcher(
      FaultTestService service, List<Map<String, Object>> records, int seed) {
    var shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));
    return () -> AlertStream.batches(shuffled).forEach(service.stream::deliver);
  }
}
