package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** A change and a rung at once: one of them does all of its work between two calls of the other. */
@Tag("aws")
class InterleavingsTest {
  @Test
  void anOldDateIsNeverSentAfterTheChangeSaveWhereTheClaimCameFirst() {
    TestAws.assumeAtomic();
    try (var meeting = new Meeting()) {
      var tried = Meeting.CHANGES.stream().map(c -> meeting.of(c, Orders::inOneGo)).toList();
      tried.forEach(System.out::println);
      assertThat(tried)
          .allSatisfy(t -> assertThat(t.claimedFirst()).isBetween(1, t.orders() - 1))
          .extracting(Meeting.Tried::orders)
          // Before, between and behind the calls of the other; the two outermost count once.
          .isEqualTo(tried.stream().map(t -> t.machines() + t.clerks()).toList());
    }
  }
}
