package org.replyby.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * The hours of a court, Rule 6(a)(4): when its local rule ends the day for electronic filing, and
 * when its clerk's counter closes; null if not known.
 */
public record CourtHours(@Nullable Hour filedBy, @Nullable Hour counterCloses) {
  /** A court of which nothing is known. */
  public static final CourtHours UNKNOWN = new CourtHours(null, null);

  /** These hours, and for what they leave out the other ones. */
  public CourtHours or(CourtHours other) {
    return new CourtHours(
        filedBy == null ? other.filedBy : filedBy,
        counterCloses == null ? other.counterCloses : counterCloses);
  }

  /**
   * The end of a day for a paper in an open case, or for one that opens a case, which may have to
   * be filed at the counter.
   */
  public DayEnd dayEnd(boolean opensCase) {
    var filing = filedBy == null ? Hour.LOCAL_RULE_UNKNOWN : filedBy;
    var counter = counterCloses == null ? Hour.COUNTER_UNKNOWN : counterCloses;
    return new DayEnd.Electronic(
        filedBy, opensCase ? filing.orEarlier(counter) : filing, opensCase);
  }
}
