package org.replyby.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rule 6(a)(3) for a period that was counted backward: if the clerk's office is inaccessible at its
 * end, the time for filing is extended, and the extension runs forward. The earliest reading
 * extends nothing.
 */
record Inaccessible(ClosedDays closed, Reading reading) {

  /** The day itself, or the first accessible one after it. */
  LocalDate extended(LocalDate last) {
    return closing(last) == null || reading == Reading.EARLIEST
        ? last
        : new Roll(closed, Direction.FORWARD, reading).from(last);
  }

  /** Why the last day is not the end, up to where the time for filing is extended. */
  String why(LocalDate last) {
    var closing = closing(last);
    return "the clerk's office is inaccessible then: %s; the time for filing is extended to "
        .formatted(closing == null ? "closed" : closing.cited());
  }

  private @Nullable Closure closing(LocalDate day) {
    return closed.first(day, kind -> kind == ClosureKind.COURT);
  }
}
