package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** A change and an alert at the same time, in every order of their calls. */
@Tag("deep")
class InterleavingsDeepTest {
  @Test
  void inNoOrderIsAnOldDateSentAfterTheChangeSaveWhereTheClaimCameFirst() {
    TestAws.assumeAtomic();
    try (var race = new ChangeRace()) {
      var results =
          ChangeRace.CHANGES.stream().map(c -> race.tryOrders(c, CallOrders::all)).toList();
      results.forEach(System.out::println);
      assertThat(results)
          .allSatisfy(r -> assertThat(r.claimedFirst()).isBetween(1, r.orders() - 1))
          .allSatisfy(
              r ->
                  assertThat(r.orders())
                      .isEqualTo(binomial(r.clerkCalls() + r.serviceCalls(), r.clerkCalls())));
    }
  }

  private static int binomial(int all, int some) {
    return some == 0 ? 1 : binomial(all - 1, some - 1) * all / some;
  }
}
