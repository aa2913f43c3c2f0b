package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

/** What every table of faults has to show. */
final class FaultRules {
  private FaultRules() {}

  static void hold(FaultTable table) {
    assertThat(table.rows()).flatExtracting(FaultTable.Row::wrong).isEmpty();
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              // Every fault in the window sends one alert twice: if not, nothing was broken here.
              assertThat(row.doubled()).as("doubled: %s", row.scenario()).isEqualTo(row.window());
              assertThat(row.lost()).as("lost: %s", row.scenario()).isZero();
              assertThat(row.calls()).as("calls: %s", row.scenario()).isPositive();
              assertThat(row.tried()).as("faults: %s", row.scenario()).isPositive();
            });
  }
}
