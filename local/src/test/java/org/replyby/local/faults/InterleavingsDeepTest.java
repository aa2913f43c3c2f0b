package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** A change and a rung at once, in every order of their calls. */
@Tag("deep")
class InterleavingsDeepTest {
  @Test
  void inNoOrderIsAnOldDateSentAfterTheChangeSaveWhereTheClaimCameFirst() {
    TestAws.assumeAtomic();
    try (var meeting = new Meeting()) {
      var tried = Meeting.CHANGES.stream().map(c -> meeting.of(c, Orders::all)).toList();
      tried.forEach(System.out::println);
      assertThat(tried)
          .allSatisfy(t -> assertThat(t.claimedFirst()).isBetween(1, t.orders() - 1))
          .allSatisfy(
              t -> assertThat(t.orders()).isEqualTo(choose(t.clerks() + t.machines(), t.clerks())));
    }
  }

  private static int choose(int all, int some) {
    return some == 0 ? 1 : choose(all - 1, some - 1) * all / some;
  }
}
