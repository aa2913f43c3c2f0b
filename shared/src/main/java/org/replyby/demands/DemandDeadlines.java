package org.replyby.demands;

import java.util.List;
import java.util.Optional;
import org.replyby.deadlines.Setting;
import org.replyby.model.DeadlineId;

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

  /** How the demand sets the date of one of them; empty if it does not start it. */
  public Optional<Setting> setting(DeadlineId id) {
    return deadlines.stream()
        .filter(started -> started.id().equals(id))
        .map(started -> started.basis().setting())
        .findFirst();
  }

  /** The deadline that the demand itself states. */
  public DemandDeadline main() {
    return deadlines.getFirst();
  }
}
