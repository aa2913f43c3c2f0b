package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Which instant an hour of a date is, where the demand leaves that open. Every choice is the
 * earliest tenable one.
 */
final class EndOfDay {
  static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final LocalTime CLOSE = LocalTime.of(17, 0);

  private EndOfDay() {}

  /** 17:00 at the earlier of Eastern time and the city's zone. */
  static Instant ofBusiness(LocalDate day, ZoneId city) {
    return earlierOfBothZones(day.atTime(CLOSE), city);
  }

  static Instant earlierOfBothZones(LocalDateTime hour, ZoneId city) {
    return earlier(earliest(hour, EASTERN), earliest(hour, city));
  }

  /** An hour that a clock change skips or repeats is read with the offset that makes it earlier. */
  static Instant earliest(LocalDateTime hour, ZoneId zone) {
    return hour.toInstant(
        offsets(hour, zone)
            .max((a, b) -> Integer.compare(a.getTotalSeconds(), b.getTotalSeconds()))
            .orElseThrow());
  }

  static boolean isSkippedOrRepeated(LocalDateTime hour, ZoneId zone) {
    return zone.getRules().getTransition(hour) != null;
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Stream<ZoneOffset> offsets(LocalDateTime hour, ZoneId zone) {
    var change = zone.getRules().getTransition(hour);
    return change == null
        ? Stream.of(zone.getRules().getOffset(hour))
        : Stream.of(change.getOffsetBefore(), change.getOffsetAfter());
  }
}
