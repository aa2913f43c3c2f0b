package org.replyby.local.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** Every scenario, with some of its calls and faults, in turn. */
@Tag("aws")
class EveryFaultTest {
  private static final int ONE_OF = 23;

  @Test
  void whateverGoesWrongNothingIsLostAndOnlyTheWindowDoubles() {
    TestAws.assumeAtomic();
    try (var works = new Works()) {
      var table = new FaultTable(works, ONE_OF);
      Scenarios.all().forEach(table::add);
      System.out.println(table.text());
      FaultRules.hold(table);
    }
  }
}
