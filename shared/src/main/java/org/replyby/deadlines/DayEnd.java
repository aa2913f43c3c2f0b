package org.replyby.deadlines;

import java.time.LocalTime;

/** When the last day of a period ends at a court, Rule 6(a)(4). */
public sealed interface DayEnd {
  /** Electronic filing, (A): at midnight in the court's zone. The last second before it is due. */
  record Midnight() implements DayEnd {}

  /** Other filing, (B): when the clerk's office is scheduled to close, in the court's zone. */
  record ClerkCloses(LocalTime at) implements DayEnd {}
}
