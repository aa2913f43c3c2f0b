package org.replyby.deadlines;

import org.junit.jupiter.api.Tag;

/** The same on many more. */
@Tag("deep")
class OracleAgreementDeepTest extends OracleAgreementTest {
  @Override
  int cases() {
    return 200_000;
  }
}
