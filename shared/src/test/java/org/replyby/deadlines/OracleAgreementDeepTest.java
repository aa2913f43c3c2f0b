package org.replyby.deadlines;

import org.junit.jupiter.api.Tag;

/** The same test with more deadlines. */
@Tag("deep")
class OracleAgreementDeepTest extends OracleAgreementTest {
  @Override
  int cases() {
    return 200_000;
  }
}
