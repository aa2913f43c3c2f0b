package org.replyby.demands;

import java.util.List;

/**
 * Everything that a demand starts, the one of which it speaks first; what a person has to enter;
 * and sentences of warning about the demand itself.
 */
public record Starts(List<Started> deadlines, List<ByHand> byHand, List<String> warnings) {
  public Starts {
    deadlines = List.copyOf(deadlines);
    byHand = List.copyOf(byHand);
    warnings = List.copyOf(warnings);
  }

  /** The deadline of which the demand itself speaks. */
  public Started main() {
    return deadlines.getFirst();
  }
}
