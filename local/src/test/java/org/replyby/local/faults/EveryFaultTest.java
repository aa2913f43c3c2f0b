package org.replyby.local.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** Every scenario with a part of the faults that its calls can have. */
@Tag("aws")
class EveryFaultTest {
  private static final int INTERVAL = 37;

  @Test
  void whateverGoesWrongNothingIsLostAndOnlyTheWindowDoubles() {
    TestAws.assumeAtomic();
    try (var service = new FaultTestService()) {
      var table = new FaultTable(service, INTERVAL, 0);
      Scenarios.all().forEach(table::add);
      System.out.println(table.text());
      FaultRules.check(table);
    }
  }
}
