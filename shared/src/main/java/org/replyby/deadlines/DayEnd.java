package org.replyby.deadlines;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When the last day of a period ends at a court, Rule 6(a)(4). */
public sealed interface DayEnd {
  /**
   * Electronic filing, (A): at the hour of the local rule; if {@code localRule} is null, none is
   * known, and the day ends at midnight in the court's zone. {@code safe} is for the safe date.
   * {@code opensCase} is for a paper that may have to be filed at the counter, whatever its date.
   */
  record Electronic(@Nullable Hour localRule, Hour safe, boolean opensCase) implements DayEnd {
    /** The due time is the last second before midnight, so that the day shown is the day meant. */
    private static final LocalTime BEFORE_MIDNIGHT = LocalTime.of(23, 59, 59);

    public Electronic {
      if (localRule != null && safe.at().isAfter(localRule.at())) {
        throw new IllegalArgumentException("the safe hour is never after the local rule's");
      }
    }

    LocalTime due() {
      return localRule == null ? BEFORE_MIDNIGHT : localRule.at();
    }
  }

  /** Other filing, (B): when the clerk's office is scheduled to close, in the court's zone. */
  record ClerkCloses(LocalTime at) implements DayEnd {}

  /** A paper in a case that is already open, at a court whose hours are not known. */
  static DayEnd filed() {
    return new Electronic(null, Hour.LOCAL_RULE_UNKNOWN, false);
  }

  /** A paper that opens a case, at a court whose hours are not known. */
  static DayEnd opening() {
    return new Electronic(null, Hour.COUNTER_UNKNOWN, true);
  }
}
