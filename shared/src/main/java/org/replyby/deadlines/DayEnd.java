package org.replyby.deadlines;

import java.time.LocalTime;

/** When the last day of a period ends at a court, Rule 6(a)(4). */
public sealed interface DayEnd {
  /**
   * Electronic filing, (A): at midnight in the court's zone, unless a local rule sets another hour.
   * The due time is the last second before midnight. {@code safe} is an hour so early that no local
   * rule, as far as is known, ends the day before it; it is used for the safe date.
   */
  record Midnight(LocalTime safe) implements DayEnd {}

  /** Other filing, (B): when the clerk's office is scheduled to close, in the court's zone. */
  record ClerkCloses(LocalTime at) implements DayEnd {}

  /**
   * A paper in a case that is already open: the earliest local rule known ends the day at 17:00.
   */
  static DayEnd filed() {
    return new Midnight(LocalTime.of(17, 0));
  }

  /**
   * A paper that opens a case may have to be filed at the counter; the earliest closes at 16:00.
   */
  static DayEnd opening() {
    return new Midnight(LocalTime.of(16, 0));
  }
}
