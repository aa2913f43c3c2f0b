package org.replyby.deadlines;

import java.time.LocalDate;

/**
 * A closed day that a person adds to those known here: a holiday set by a statute of the court's
 * state, a holiday that was declared, a day or half day on which an executive order closed offices,
 * a day on which the court itself is closed, or one on which the city's offices are. Only a holiday
 * set by statute can make a safe date later.
 */
public record Closing(LocalDate date, ClosureKind kind, String name, String authority) {
  public Closing {
    switch (kind) {
      case DECLARED, STATE, STATE_GIVEN, COURT, EXECUTIVE, HALF_DAY, CITY -> {}
      case WEEKEND, FEDERAL, FEDERAL_OBSERVED, STATE_OBSERVED, STATE_DOUBTFUL, CITY_STATE ->
          throw new IllegalArgumentException("such a day is known already and cannot be added");
    }
    if (name.isBlank() || authority.isBlank()) {
      throw new IllegalArgumentException("a closing has a name and an authority");
    }
  }

  Closure closure() {
    return new Closure(kind, name, authority);
  }
}
