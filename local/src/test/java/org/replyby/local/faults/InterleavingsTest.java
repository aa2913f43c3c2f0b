package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** A change and an alert at the same time, where one side makes all its calls in a row. */
@Tag("aws")
class InterleavingsTest {
  @Test
  void anOldDateIsNeverSentAfterTheChangeSaveWhereTheClaimCameFirst() {
    assumeTrue(FaultTestService.confirmsEmailsAtOnce(), "an email stays pending on this engine");
    TestAws.assumeAtomic();
    try (var race = new ChangeRace()) {
      var results =
          ChangeRace.CHANGES.stream()
              .map(c -> race.tryOrders(c, CallOrders::uninterrupted))
              .toList();
      results.forEach(System.out::println);
      assertThat(results)
          .allSatisfy(r -> assertThat(r.claimedFirst()).isBetween(1, r.orders() - 1))
          .extracting(ChangeRace.Result::orders)
          // Before, between and after the other side's calls; both sides share two of these orders.
          .isEqualTo(results.stream().map(r -> r.serviceCalls() + r.clerkCalls()).toList());
    }
  }
}
