package org.replyby.deadlines;

import java.time.LocalDate;

/**
 * A closed day that a jurisdiction adds to those known here, for the court where it litigates: a
 * holiday of the state, one that the President or Congress declared, or the court's own closing.
 */
public record Closing(LocalDate date, ClosureKind kind, String name, String authority) {
  public Closing {
    switch (kind) {
      case DECLARED, STATE, COURT -> {}
      case WEEKEND, FEDERAL, FEDERAL_OBSERVED, STATE_OBSERVED, STATE_DOUBTFUL, EXECUTIVE ->
          throw new IllegalArgumentException("only holidays and closings of a court can be added");
    }
    if (name.isBlank() || authority.isBlank()) {
      throw new IllegalArgumentException("a closing has a name and an authority");
    }
  }

  Closure closure() {
    return new Closure(kind, name, authority);
  }
}
