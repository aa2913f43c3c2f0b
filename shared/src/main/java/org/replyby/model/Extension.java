package org.replyby.model;

import java.time.Instant;
import org.replyby.deadlines.DueDate;

/**
 * A new date in place of an old one: whether somebody gave it or it was recalculated, who and why;
 * the old is kept.
 */
public record Extension(
    DueDate replaced,
    int planVersion,
    Instant plannedFrom,
    Cause cause,
    String grantedBy,
    String why,
    Entered entered) {
  /** Why the date is another. */
  public enum Cause {
    EXTENDED,

    /** What it depends on was corrected, or a closed day was added. */
    RECALCULATED
  }
}
