package org.replyby.model;

import java.time.Instant;
import org.replyby.deadlines.DueDate;

/**
 * A new date in place of an old one: whether somebody granted it or it was recalculated, by whom,
 * and why. The old date is kept.
 */
public record Extension(
    DueDate replaced,
    int planVersion,
    Instant plannedFrom,
    Cause cause,
    String grantedBy,
    String why,
    Entered entered) {
  /** Why the date changed. */
  public enum Cause {
    EXTENDED,

    /** Something that the date depends on was corrected, or a closed day was added. */
    RECALCULATED,

    /** The deadline was closed and is open again, or a closing that waited was taken back. */
    REOPENED
  }
}
