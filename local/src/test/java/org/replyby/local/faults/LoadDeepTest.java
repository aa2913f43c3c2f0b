package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.CallCounter;
import org.replyby.local.TestAws;

/** A morning at nine. */
@Tag("deep")
class LoadDeepTest {
  private static final int WORKERS = 8;

  /** A matter's outcomes go onto its docket so many at a time. */
  private static final int SETTLED = 90;

  @Test
  void sixteenAtOnceSendEachOfAThousandAlertsOnce() {
    TestAws.assumeAtomic();
    Crowd.sendsEachOnce(new Country(5, 20, 10));
  }

  @Test
  void tenThousandAlertsByEightWorkersAtTheLeastCostNoneLostNoneDoubled() {
    TestAws.assumeAtomic();
    var country = new Country(50, 10, 20);
    var calls = new CallCounter();
    try (var works = new Works(calls)) {
      var start = System.nanoTime();
      var watches = country.settle(works);
      var batches = Works.batches(works.newRecords());
      var built = System.nanoTime();
      calls.reset();
      Country.together(
          WORKERS, batches.stream().map(batch -> (Runnable) () -> works.give(batch)).toList());
      var sent = System.nanoTime();
      var alerts = country.alerts();
      assertThat(calls.requests())
          .isEqualTo(Map.of("TransactWriteItems", alerts, "Publish", alerts, "UpdateItem", alerts));
      calls.reset();
      works.clock.set(works.clock.instant().plus(Duration.ofMinutes(1)));
      works.sweep();
      var settled = System.nanoTime();
      var each = country.officials() * country.letters();
      assertThat(calls.count("TransactWriteItems"))
          .isEqualTo(country.towns() * ((each + SETTLED - 1) / SETTLED));
      works.recover();
      var published = Country.seen(watches);
      assertThat(published).hasSize(alerts).doesNotHaveDuplicates();
      System.out.printf(
          "load: %d alerts to %d topics by %d workers: %.0f a second; made in %.0f s, sent in"
              + " %.0f s, settled in %.0f s by %d queries and %d transactions, seen in %.0f s%n",
          alerts,
          country.towns() * country.officials(),
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
