package org.replyby.deadlines;

import java.time.ZonedDateTime;

/** What says when the day that was reached is over. */
sealed interface Ending {
  /** The court's or office's day. */
  record OfForum() implements Ending {}

  /** The instrument that fixed the date. */
  record Stated(DueOn on, String by) implements Ending {}

  /** The hour that was counted. */
  record At(ZonedDateTime moment) implements Ending {}
}
