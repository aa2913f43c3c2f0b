package org.replyby.local.faults;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.TestAws;

/** Many sweepers and dispatchers send the same alerts at the same time. */
@Tag("aws")
class ConcurrentSendersTest {
  @Test
  void sixteenAtOnceSendEachOfManyAlertsOnce() {
    TestAws.assumeAtomic();
    ConcurrentSenders.assertEachAlertIsSentOnce(new ManyCities(4, 5, 10));
  }
}
