package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Which instant an hour of a date means, if that is left open. Every choice is the earliest tenable
 * one.
 */
final class EndOfDay {
  static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final LocalTime CLOSE = LocalTime.of(17, 0);

  private EndOfDay() {}

  /** When a day ends in a forum. */
  static Instant in(Forum forum, LocalDate day) {
    return switch (forum) {
      case Forum.DistrictCourt court ->
          switch (court.dayEnd()) {
            case DayEnd.Electronic filing -> earliest(day.atTime(filing.due()), court.zone());
            case DayEnd.ClerkCloses(var at) -> earliest(day.atTime(at), court.zone());
          };
      case Forum.Office office -> ofBusiness(day, office.zone());
    };
  }

  /** Noon, when offices close for half a day: in the court's zone, or the earlier of both zones. */
  static Instant noon(Forum forum, LocalDate day) {
    return switch (forum) {
      case Forum.DistrictCourt court -> earliest(day.atTime(LocalTime.NOON), court.zone());
      case Forum.Office office -> earlierOfBothZones(day.atTime(LocalTime.NOON), office.zone());
    };
  }

  /** The hour of a stated date, or the end of business if no hour is stated. */
  static Instant stated(DueOn on, LocalDate day, ZoneId city) {
    var time = on.time();
    var zone = on.zone();
    if (time == null) {
      return ofBusiness(day, city);
    }
    return zone == null
        ? earlierOfBothZones(day.atTime(time), city)
        : earliest(day.atTime(time), zone);
  }

  /** 17:00 at the earlier of Eastern time and the city's zone. */
  static Instant ofBusiness(LocalDate day, ZoneId city) {
    return earlierOfBothZones(day.atTime(CLOSE), city);
  }

  private static Instant earlierOfBothZones(LocalDateTime hour, ZoneId city) {
    return earlier(earliest(hour, EASTERN), earliest(hour, city));
  }

  /** Reads an hour that a clock change skips or repeats with the offset that makes it earlier. */
  static Instant earliest(LocalDateTime hour, ZoneId zone) {
    var rules = zone.getRules();
    var change = rules.getTransition(hour);
    if (change == null) {
      return hour.toInstant(rules.getOffset(hour));
    }
    var before = change.getOffsetBefore();
    var after = change.getOffsetAfter();
    return hour.toInstant(before.getTotalSeconds() > after.getTotalSeconds() ? before : after);
  }

  /** The opposite choice, for the start of a day on which another's time is surely over. */
  static Instant latest(LocalDateTime hour, ZoneId zone) {
    var change = zone.getRules().getTransition(hour);
    if (change == null) {
      return hour.toInstant(zone.getRules().getOffset(hour));
    }
    var before = change.getOffsetBefore();
    var after = change.getOffsetAfter();
    return hour.toInstant(before.getTotalSeconds() > after.getTotalSeconds() ? after : before);
  }

  static boolean isSkippedOrRepeated(LocalDateTime hour, ZoneId zone) {
    return zone.getRules().getTransition(hour) != null;
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
