package org.replyby.alerts.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Possible;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/**
 * The hours at which a person reads: from 08:00 to 20:00 on the city's clocks, every day of the
 * week. What can wait for them waits. Three things go out at any hour: the first word of a
 * subpoena, what has less than 24 hours left, and a date that moved to within 48 hours.
 */
public final class ReadingHours {
  static final LocalTime FIRST = LocalTime.of(8, 0);
  static final LocalTime LAST = LocalTime.of(20, 0);
  private static final Duration LITTLE_LEFT = Duration.ofDays(1);
  private static final Duration MOVED_CLOSE = Duration.ofDays(2);

  private ReadingHours() {}

  /** The moment itself if people read then, otherwise the next 08:00 in the city. */
  public static Instant from(Instant moment, ZoneId city) {
    var local = moment.atZone(city);
    var hour = local.toLocalTime();
    if (!hour.isBefore(FIRST) && !hour.isAfter(LAST)) {
      return moment;
    }
    var day = hour.isBefore(FIRST) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    return Ladder.at(day, FIRST, city);
  }

  /** When officials are told something that happens at {@code now}: then, or at the next 08:00. */
  public static Instant toTell(
      Reason reason, DeadlineKind kind, DueDate date, Instant now, ZoneId city) {
    return isForAnyHour(reason, kind, date, now) ? now : from(now, city);
  }

  private static boolean isForAnyHour(Reason reason, DeadlineKind kind, DueDate date, Instant now) {
    return switch (reason) {
      case SUBPOENA_ISSUED, ESCALATED -> true;
      case OPEN_WHEN_CONFIRMED, DISCLOSED ->
          kind == DeadlineKind.SUBPOENA_RETURN || isWithin(LITTLE_LEFT, date, now);
      case EXTENDED, DATE_CHANGED, REOPENED -> isWithin(MOVED_CLOSE, date, now);
      case LETTER_RECEIVED,
          DEADLINE_SET,
          CORRECTED,
          APPROACHING,
          DUE_TODAY,
          SAFE_DATE_PASSED,
          LATE,
          LAST_DAY_PASSED,
          REVIEW,
          UNCONFIRMED,
          UNDELIVERED,
          TAKEN_BACK,
          CLOSED,
          SECOND_PERSON_NEEDED,
          HANDED_OVER ->
          isWithin(LITTLE_LEFT, date, now);
      case VOIDED, STANDING, OWED, ACKNOWLEDGED -> false;
    };
  }

  /**
   * Whether the next moment that can be the last comes so soon. Once the safe date has passed and
   * no later moment is known, it can be any moment.
   */
  private static boolean isWithin(Duration limit, DueDate date, Instant now) {
    return switch (date.aim()) {
      case SAFE_DATE, REVIEW, STAYED ->
          nextLast(date, now)
              .map(last -> Duration.between(now, last).compareTo(limit) < 0)
              .orElse(date.aim() == Aim.SAFE_DATE && !date.hasPassed(now));
      case STANDING, NOT_BEFORE -> false;
    };
  }

  private static Optional<Instant> nextLast(DueDate date, Instant now) {
    return Stream.of(
            Stream.of(date.alarm()),
            date.between().stream().map(Possible::at),
            Optional.ofNullable(date.due()).stream())
        .flatMap(moments -> moments)
        .filter(last -> last.isAfter(now))
        .min(Instant::compareTo);
  }
}
