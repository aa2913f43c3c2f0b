package org.replyby.local.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** Every scenario, every call, every fault. */
@Tag("deep")
class EveryFaultDeepTest {
  @Test
  void whateverGoesWrongAtWhateverCallNothingIsLostAndOnlyTheWindowDoubles() {
    TestAws.assumeAtomic();
    try (var works = new Works()) {
      var table = new FaultTable(works, 1);
      Scenarios.all().forEach(table::add);
      System.out.println(table.text());
      FaultRules.hold(table);
    }
  }
}
