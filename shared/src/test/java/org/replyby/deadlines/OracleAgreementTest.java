package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The engine and the oracle calculate the same dates for random deadlines of a fixed seed. */
class OracleAgreementTest {
  private static final long SEED = 20180123;

  int cases() {
    return 5_000;
  }

  @Test
  void engineAndOracleAgreeOnRandomDeadlines() {
    var cases = new OracleCases(new SplittableRandom(SEED));
    var unsettled = 0;
    for (int i = 0; i < cases(); i++) {
      var sample = cases.next();
      var found = sample.found();
      assertThat(found.due())
          .as("due of case %d, seed %d: %s", i, SEED, sample)
          .isEqualTo(sample.due());
      assertThat(found.safeDue())
          .as("safeDue of case %d, seed %d: %s", i, SEED, sample)
          .isEqualTo(sample.safeDue());
      unsettled += found.isUnsettled() ? 1 : 0;
    }
    System.out.printf(
        "agreement: %,d cases, seed %d, %,d with a safe day of their own%n",
        cases(), SEED, unsettled);
  }
}
