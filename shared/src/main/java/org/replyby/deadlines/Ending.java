package org.replyby.deadlines;

import java.time.ZonedDateTime;

/** What decides when the last day is over. */
sealed interface Ending {
  /** The day of the court or office. */
  record OfForum() implements Ending {}

  /** The instrument that fixed the date. */
  record Stated(DueOn on, String by) implements Ending {}

  /** The hour that the count reached. */
  record At(ZonedDateTime moment) implements Ending {}
}
