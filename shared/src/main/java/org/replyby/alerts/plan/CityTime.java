package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words, as the clocks of a jurisdiction's zone show them. */
public final class CityTime {
  private static final DateTimeFormatter DAY = pattern("EEEE, MMMM d, yyyy");
  private static final DateTimeFormatter DATE = pattern("MMMM d, yyyy");
  private static final DateTimeFormatter FULL = pattern("EEEE, MMMM d, yyyy, h:mm a z");
  private static final DateTimeFormatter BRIEF = pattern("EEE MMM d, h:mm a z");
  private static final DateTimeFormatter BRIEF_WITH_YEAR = pattern("EEE MMM d, yyyy, h:mm a z");
  private static final DateTimeFormatter DAY_WITH_YEAR = pattern("EEE MMM d, yyyy");
  private static final DateTimeFormatter BRIEF_DAY = pattern("EEE MMM d");
  private static final DateTimeFormatter HOUR = pattern("h:mm a");
  private static final DateTimeFormatter CLOCK = pattern("h:mm:ss a z");

  private CityTime() {}

  /** For example Friday, February 23, 2018. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** For example February 23, 2018. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** For example Friday, February 23, 2018, 4:00 PM CST. */
  public static String full(Instant moment, ZoneId zone) {
    return FULL.format(moment.atZone(zone));
  }

  /** For example Fri Feb 23, 4:00 PM CST. The year is left out, for short messages. */
  public static String brief(Instant moment, ZoneId zone) {
    return BRIEF.format(moment.atZone(zone));
  }

  /** For example Fri Feb 23, 2018, 4:00 PM CST, for a day that may be long ago. */
  public static String briefWithYear(Instant moment, ZoneId zone) {
    return BRIEF_WITH_YEAR.format(moment.atZone(zone));
  }

  /** For example Fri Feb 23, 2018. */
  public static String dayWithYear(Instant moment, ZoneId zone) {
    return DAY_WITH_YEAR.format(moment.atZone(zone));
  }

  /** For example Fri Feb 23. */
  public static String briefDay(Instant moment, ZoneId zone) {
    return BRIEF_DAY.format(moment.atZone(zone));
  }

  /** For example Fri Feb 23. */
  public static String briefDay(LocalDate date) {
    return BRIEF_DAY.format(date);
  }

  /** For example 4:00 PM. */
  public static String hour(Instant moment, ZoneId zone) {
    return HOUR.format(moment.atZone(zone));
  }

  /** For example 4:00:05 PM CST. */
  public static String clock(Instant moment, ZoneId zone) {
    return CLOCK.format(moment.atZone(zone));
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US);
  }
}
