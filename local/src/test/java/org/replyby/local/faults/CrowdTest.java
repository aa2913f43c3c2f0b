package org.replyby.local.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

@Tag("aws")
class CrowdTest {
  @Test
  void sixteenAtOnceSendEachOfManyAlertsOnce() {
    TestAws.assumeAtomic();
    Crowd.sendsEachOnce(new Country(4, 5, 10));
  }
}
