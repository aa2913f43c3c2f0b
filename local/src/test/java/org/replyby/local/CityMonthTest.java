package org.replyby.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/performance.md says what a stack and a city cost a month, by what the service uses. */
class CityMonthTest {
  private static final String PAGE = "docs/performance.md";

  @Test
  void aStackCostsThisBeforeAnybodyUsesIt() throws IOException {
    Tables.assertIn(PAGE, StackMonth.table());
  }

  @Test
  @Tag("aws")
  void aCityCostsThisByItsDeadlines() throws IOException {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "ministack counts write units");
    Tables.assertIn(PAGE, new CityMonth(DeadlineLife.played()).table());
  }
}
