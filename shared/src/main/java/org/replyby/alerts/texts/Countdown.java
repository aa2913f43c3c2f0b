package org.replyby.alerts.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.replyby.deadlines.DueDate;

/** How a moment relates to a date, in calendar days of the jurisdiction's zone. */
sealed interface Countdown {
  /** The safe date is {@code days} days ahead. */
  record Ahead(long days) implements Countdown {}

  /** The safe date has passed; the final date is {@code daysToFinal} days ahead. */
  record SafePassed(long daysToFinal) implements Countdown {}

  /** The final date passed {@code days} days ago. */
  record Late(long days) implements Countdown {}

  static Countdown of(DueDate dueDate, Instant now) {
    var zone = dueDate.zone();
    if (now.isBefore(dueDate.safeDue())) {
      return new Ahead(days(now, dueDate.safeDue(), zone));
    }
    return now.isBefore(dueDate.due())
        ? new SafePassed(days(now, dueDate.due(), zone))
        : new Late(days(dueDate.due(), now, zone));
  }

  /** For example "3 days left" or "1 day late". */
  static String count(long days, String what) {
    return days(days) + " " + what;
  }

  /** For example "3 days" or "1 day". */
  static String days(long days) {
    return days + (days == 1 ? " day" : " days");
  }

  private static long days(Instant from, Instant until, ZoneId zone) {
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(from, zone), LocalDate.ofInstant(until, zone));
  }
}
