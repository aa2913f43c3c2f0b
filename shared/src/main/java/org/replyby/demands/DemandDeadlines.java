package org.replyby.demands;

import java.util.List;

/**
 * Everything that a demand starts, with the deadline that it states first; what a person has to
 * enter; and warnings, as sentences, about the demand itself.
 */
public record DemandDeadlines(
    List<DemandDeadline> deadlines, List<ManualDeadline> byHand, List<String> warnings) {
  public DemandDeadlines {
    deadlines = List.copyOf(deadlines);
    byHand = List.copyOf(byHand);
    warnings = List.copyOf(warnings);
  }

  /** The deadline that the demand itself states. */
  public DemandDeadline main() {
    return deadlines.getFirst();
  }
}
