package org.replyby.local.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** Every scenario with every fault of every call. */
@Tag("deep")
class EveryFaultDeepTest {
  @Test
  void whateverGoesWrongAtWhateverCallNothingIsLostAndOnlyTheWindowDoubles() {
    TestAws.assumeAtomic();
    try (var service = new FaultTestService()) {
      var table = new FaultTable(service, 1);
      Scenarios.all().forEach(table::add);
      System.out.println(table.text());
      FaultRules.check(table);
    }
  }
}
