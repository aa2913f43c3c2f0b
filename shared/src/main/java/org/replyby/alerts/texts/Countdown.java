package org.replyby.alerts.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/** How a moment relates to a date, in calendar days of the jurisdiction's zone. */
sealed interface Countdown {
  /** The safe date is {@code days} days ahead. */
  record Ahead(long days) implements Countdown {}

  /** The safe date has passed; the final date {@code due} is {@code daysToFinal} days ahead. */
  record SafePassed(Instant due, long daysToFinal) implements Countdown {}

  /** The safe date has passed, and no final date is known. */
  record MayHavePassed() implements Countdown {}

  /** The final date {@code due} passed {@code days} days ago. */
  record Late(Instant due, long days) implements Countdown {}

  /**
   * No date is set, or it is stayed; the review is {@code days} days ahead, or behind if negative.
   */
  record Review(boolean isStayed, long days) implements Countdown {
    /** For a line with little room. */
    String words() {
      return isStayed ? "date on hold" : "no due date";
    }
  }

  /** A duty without a last day. */
  record Standing() implements Countdown {}

  /** Somebody else owes an answer by {@code due}; {@code isOver} once they are surely late. */
  record Owed(Instant due, boolean isOver) implements Countdown {}

  static Countdown of(DueDate date, Instant now) {
    var due = date.due();
    return switch (date.aim()) {
      case SAFE_DATE -> own(date, due, now);
      case REVIEW -> new Review(false, days(now, date.alarm(), date.zone()));
      case STAYED -> new Review(true, days(now, date.alarm(), date.zone()));
      case STANDING -> new Standing();
      case NOT_BEFORE -> {
        if (due == null) {
          throw new IllegalStateException("what another owes is due");
        }
        yield new Owed(due, !now.isBefore(date.alarm()));
      }
    };
  }

  private static Countdown own(DueDate date, @Nullable Instant due, Instant now) {
    var zone = date.zone();
    if (now.isBefore(date.alarm())) {
      return new Ahead(days(now, date.alarm(), zone));
    }
    if (due == null) {
      return new MayHavePassed();
    }
    return now.isBefore(due)
        ? new SafePassed(due, days(now, due, zone))
        : new Late(due, days(due, now, zone));
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
