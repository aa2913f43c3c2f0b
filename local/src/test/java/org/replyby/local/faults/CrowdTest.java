package org.replyby.local.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

@Tag("aws")
class CrowdTest {
  @Test
  void sixteenAtOnceSendEachOfManyAlertsOnce() {
    assumeTrue(TestAws.isAtomic(), "this engine's DynamoDB loses updates that meet");
    Crowd.sendsEachOnce(new Country(4, 5, 10));
  }
}
