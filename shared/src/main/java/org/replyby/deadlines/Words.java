package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and numbers in plain English. */
final class Words {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a z", Locale.US);
  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Words() {}

  /** For example Friday, February 23, 2018. */
  static String day(LocalDate day) {
    return weekday(day) + ", " + brief(day) + ", " + day.getYear();
  }

  /** For example February 23. */
  static String brief(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1] + " " + day.getDayOfMonth();
  }

  /** For example Friday, February 23, 2018, 4:00 PM CST. */
  static String moment(ZonedDateTime moment) {
    return day(moment.toLocalDate()) + ", " + HOUR.format(moment);
  }

  /** For example "Central Time". */
  static String zone(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL, Locale.US);
  }

  /** For example 4:00 PM CST. */
  static String hour(ZonedDateTime moment) {
    return HOUR.format(moment);
  }

  /** For example "1 day" or "20 working days". */
  static String count(Span span) {
    return span.count() + " " + span.unit().word() + (span.count() == 1 ? "" : "s");
  }

  private static String weekday(LocalDate day) {
    return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
  }
}
