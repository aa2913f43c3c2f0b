package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/**
 * A change and an alert at the same time, in every fifteenth order of their calls, or in every one
 * if the system property {@value #INTERVAL} is 1.
 */
@Tag("deep")
class InterleavingsDeepTest {
  private static final String INTERVAL = "orders.interval";

  @Test
  void inNoOrderIsAnOldDateSentAfterTheChangeSaveWhereTheClaimCameFirst() {
    TestAws.assumeAtomic();
    var interval = Integer.getInteger(INTERVAL, 15);
    try (var race = new ChangeRace()) {
      var results =
          ChangeRace.CHANGES.stream()
              .map(c -> race.tryOrders(c, (clerk, us) -> CallOrders.each(interval, clerk, us)))
              .toList();
      results.forEach(System.out::println);
      assertThat(results)
          .allSatisfy(r -> assertThat(r.claimedFirst()).isBetween(1, r.orders() - 1))
          .allSatisfy(
              r ->
                  assertThat(r.orders())
                      .isEqualTo(
                          Math.ceilDiv(
                              binomial(r.clerkCalls() + r.serviceCalls(), r.clerkCalls()),
                              interval)));
    }
  }

  private static int binomial(int all, int some) {
    return some == 0 ? 1 : binomial(all - 1, some - 1) * all / some;
  }
}
