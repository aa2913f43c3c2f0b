package org.replyby.local.faults;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/**
 * Every scenario with a thirtieth of the faults of its calls, by turns and from a random one, or
 * with all of them if the system property {@value #INTERVAL} is 1.
 */
@Tag("deep")
class EveryFaultDeepTest {
  private static final String INTERVAL = "faults.interval";

  @Test
  void whateverGoesWrongAtWhateverCallNothingIsLostAndOnlyTheWindowDoubles() {
    TestAws.assumeAtomic();
    var interval = Integer.getInteger(INTERVAL, 30);
    var first = new Random().nextInt(interval);
    System.out.printf(
        "faults: each %d. from the %d.; all with -D%s=1%n", interval, first + 1, INTERVAL);
    try (var service = new FaultTestService()) {
      var table = new FaultTable(service, interval, first);
      Scenarios.all().forEach(table::add);
      System.out.println(table.text());
      FaultRules.check(table);
    }
  }
}
