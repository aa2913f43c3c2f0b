package org.replyby.deadlines;

import java.time.LocalTime;

/** When the last day of a period ends at a court, Rule 6(a)(4). */
public sealed interface DayEnd {
  /**
   * Electronic filing, (A): at midnight in the court's zone, unless a local rule sets another hour.
   * The last second before midnight is due. {@code safe} is the hour that no local rule ends the
   * day before, as far as is known: the safe date is then.
   */
  record Midnight(LocalTime safe) implements DayEnd {}

  /** Other filing, (B): when the clerk's office is scheduled to close, in the court's zone. */
  record ClerkCloses(LocalTime at) implements DayEnd {}

  /**
   * A paper in a case that is open already: the earliest local rule known ends the day at 17:00.
   */
  static DayEnd filed() {
    return new Midnight(LocalTime.of(17, 0));
  }

  /** A paper that opens a case may have to be filed at the counter; the earliest close at 16:00. */
  static DayEnd opening() {
    return new Midnight(LocalTime.of(16, 0));
  }
}
