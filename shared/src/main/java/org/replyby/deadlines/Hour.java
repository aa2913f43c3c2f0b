package org.replyby.deadlines;

import java.time.LocalTime;

/**
 * An hour at which a court's day can end, in the court's zone: why, as a clause, and the authority.
 */
public record Hour(LocalTime at, String why, String authority) {
  /** The earliest local rule known, D. Del., ends the day at 17:00. */
  static final Hour LOCAL_RULE_UNKNOWN = assumed(LocalTime.of(17, 0));

  /** The earliest counter known, N.D. Cal., has closed at 16:00. */
  static final Hour COUNTER_UNKNOWN = assumed(LocalTime.of(16, 0));

  /** Electronic filing that has to be complete by this hour. */
  public static Hour filedBy(LocalTime at, String authority) {
    return new Hour(at, "electronic filing ends before midnight", authority);
  }

  /** The hour at which the clerk's counter closes. */
  public static Hour counter(LocalTime at, String authority) {
    return new Hour(at, "the clerk's counter closes before the day ends", authority);
  }

  /** An hour so early that no local rule or counter, as far as is known, ends the day before it. */
  private static Hour assumed(LocalTime at) {
    return new Hour(
        at,
        "a local rule or a counter that closes can end that day before midnight",
        Law.LOCAL_RULE);
  }

  Hour orEarlier(Hour other) {
    return other.at.isBefore(at) ? other : this;
  }
}
