package org.replyby.alerts.texts;

import java.time.Duration;
import java.time.Instant;

/** How much time is left until a moment, in words: in hours once it is less than 48 hours. */
final class TimeLeft {
  private static final Duration IN_HOURS = Duration.ofDays(2);

  /** A message takes some minutes to be sent: 6 hours and 59 minutes are said to be 7 hours. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

  private TimeLeft() {}

  /** For example "3 days", "31 hours" or "less than 1 hour"; {@code days} are calendar days. */
  static String words(Instant now, Instant until, long days) {
    var left = Duration.between(now, until);
    if (left.compareTo(IN_HOURS) >= 0) {
      return Countdown.days(days);
    }
    var hours = left.plus(ON_ITS_WAY).toHours();
    return hours == 0 ? "less than 1 hour" : hours + (hours == 1 ? " hour" : " hours");
  }

  /** For example "3 days left". */
  static String left(Instant now, Instant until, long days) {
    return words(now, until, days) + " left";
  }
}
