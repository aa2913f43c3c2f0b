package org.replyby.deadlines;

import java.time.LocalDate;

/**
 * A closed day that a person adds to those known here: a holiday that a statute of the court's
 * state sets, one that was declared, offices closed by executive order for the day or half of it,
 * the court's own closing, or that of the city's offices. Except for a statute's holiday, none ever
 * makes a safe date later.
 */
public record Closing(LocalDate date, ClosureKind kind, String name, String authority) {
  public Closing {
    switch (kind) {
      case DECLARED, STATE, STATE_GIVEN, COURT, EXECUTIVE, HALF_DAY, CITY -> {}
      case WEEKEND, FEDERAL, FEDERAL_OBSERVED, STATE_OBSERVED, STATE_DOUBTFUL ->
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
