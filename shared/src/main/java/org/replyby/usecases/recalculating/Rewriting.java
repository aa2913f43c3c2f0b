package org.replyby.usecases.recalculating;

import java.util.List;
import org.replyby.usecases.docket.Outcome;

/** Puts the corrected facts into a description of what is on record. */
@FunctionalInterface
public interface Rewriting<W, R> {
  /** The new description, or everything that is wrong with the corrected facts. */
  Outcome<Rewritten<R>> of(W was);

  /** The description as it should have been from the beginning, and the facts that differ. */
  record Rewritten<R>(R description, List<Fact> facts) {
    public Rewritten {
      facts = List.copyOf(facts);
    }
  }
}
