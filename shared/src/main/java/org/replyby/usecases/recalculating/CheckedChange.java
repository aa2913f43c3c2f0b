package org.replyby.usecases.recalculating;

import java.util.List;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;

/** A change worked out in full: what it moves, and what writes the change itself. */
record CheckedChange(Preview plan, List<Write> writes) {
  static Outcome<CheckedChange> ready(
      Change change, String why, List<Move> moves, List<Write> writes) {
    return new Outcome.Found<>(new CheckedChange(Preview.of(change, why, moves), writes));
  }
}
