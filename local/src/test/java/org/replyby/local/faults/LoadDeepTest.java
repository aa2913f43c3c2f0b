package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.CallCounter;
import org.replyby.local.TestAws;

/** Many alerts that are due at the same time, as at nine in the morning. */
@Tag("deep")
class LoadDeepTest {
  private static final int WORKERS = 8;

  /** How many outcomes of a matter one transaction writes to its docket. */
  private static final int OUTCOMES = 50;

  @Test
  void sixteenAtOnceSendEachOfAThousandAlertsOnce() {
    TestAws.assumeAtomic();
    ConcurrentSenders.assertEachAlertIsSentOnce(new ManyCities(5, 20, 10));
  }

  @Test
  void tenThousandAlertsByEightWorkersAtTheLeastCostNoneLostNoneDoubled() {
    TestAws.assumeAtomic();
    var cities = new ManyCities(50, 10, 20);
    var calls = new CallCounter();
    try (var service = new FaultTestService(calls)) {
      var start = System.nanoTime();
      var watches = cities.create(service);
      var batches = AlertStream.batches(service.stream.takeNew());
      var built = System.nanoTime();
      calls.reset();
      ManyCities.runConcurrently(
          WORKERS,
          batches.stream().map(batch -> (Runnable) () -> service.stream.deliver(batch)).toList());
      var sent = System.nanoTime();
      var alerts = cities.alerts();
      assertThat(calls.requests())
          .isEqualTo(
              Map.of(
                  "TransactWriteItems", alerts,
                  "ListSubscriptionsByTopic", alerts,
                  "Publish", alerts,
                  "UpdateItem", alerts));
      calls.reset();
      service.clock.set(service.clock.instant().plus(Duration.ofMinutes(1)));
      service.sweep();
      var settled = System.nanoTime();
      var each = cities.officials() * cities.letters();
      assertThat(calls.count("TransactWriteItems"))
          .isEqualTo(cities.cities() * ((each + OUTCOMES - 1) / OUTCOMES));
      service.recover();
      var published = ManyCities.takePublished(watches);
      assertThat(published).hasSize(alerts).doesNotHaveDuplicates();
      System.out.printf(
          "load: %d alerts to %d topics by %d workers: %.0f a second; made in %.0f s, sent in"
              + " %.0f s, settled in %.0f s by %d queries and %d transactions, seen in %.0f s%n",
          alerts,
          cities.cities() * cities.officials(),
          WORKERS,
          alerts / seconds(built, sent),
          seconds(start, built),
          seconds(built, sent),
          seconds(sent, settled),
          calls.count("Query"),
          calls.count("TransactWriteItems"),
          seconds(settled, System.nanoTime()));
    }
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
