package org.replyby.demands;

import java.util.List;

/**
 * Everything that a demand starts, the one of which it speaks first; what a person has to enter;
 * and sentences of warning about the demand itself.
 */
public record DemandDeadlines(
    List<DemandDeadline> deadlines, List<ManualDeadline> byHand, List<String> warnings) {
  public DemandDeadlines {
    deadlines = List.copyOf(deadlines);
    byHand = List.copyOf(byHand);
    warnings = List.copyOf(warnings);
  }

  /** The deadline of which the demand itself speaks. */
  public DemandDeadline main() {
    return deadlines.getFirst();
  }
}
