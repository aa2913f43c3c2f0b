package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that the results of every fault test must follow. */
final class FaultRules {
  private FaultRules() {}

  static void check(FaultTable table) {
    assertThat(table.rows()).flatExtracting(FaultTable.Row::wrong).isEmpty();
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              // Every fault in the window sends one message twice. If not, no fault was injected.
              assertThat(row.doubled()).as("doubled: %s", row.scenario()).isEqualTo(row.window());
              assertThat(row.lost()).as("lost: %s", row.scenario()).isZero();
              assertThat(row.calls()).as("calls: %s", row.scenario()).isPositive();
              assertThat(row.faults()).as("faults: %s", row.scenario()).isPositive();
            });
  }
}
