package org.replyby.local.faults;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault, and the attempt that it hits: by its number, counted from 1, or the first of a kind.
 * What comes before a publish differs by engine.
 */
record PlannedFault(Fault fault, int attempt, @Nullable CallKind first) {
  PlannedFault(Fault fault, int attempt) {
    this(fault, attempt, null);
  }

  static PlannedFault atFirst(CallKind kind, Fault fault) {
    return new PlannedFault(fault, 0, kind);
  }

  /** Whether it hits the last of these attempts. */
  boolean hits(List<CallKind> attempts) {
    return first == null
        ? attempts.size() == attempt
        : attempts.getLast() == first && Collections.frequency(attempts, first) == 1;
  }
}
