package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.replyby.model.DueDate;
import org.replyby.model.DueOn;

/**
 * A date that a demand fixes. It is never computed and never moved: a date certain is outside Rule
 * 6(a) (2009 Committee Note). If it falls on a closed day, {@code due} stays and {@code safeDue} is
 * the end of the last open day before. A date without a time ends at 17:00, and a time without a
 * zone is read, at the earlier of Eastern time and the jurisdiction's zone.
 */
public final class FixedDate {
  private FixedDate() {}

  /**
   * When a stated date is due, with its explanation. {@code statedBy} says who fixed it, as "the
   * letter", "the subpoena" or "the extension".
   */
  public static DueDate of(DueOn stated, ZoneId jurisdictionZone, String statedBy) {
    var due = instantOn(stated.date(), stated, jurisdictionZone);
    var safeDue = safe(due, stated, jurisdictionZone);
    var steps = new FixedDateSteps(stated, jurisdictionZone, statedBy).leadingTo(due, safeDue);
    return new DueDate(due, safeDue, jurisdictionZone, steps);
  }

  /** The stated hour on a day, or the end of business where no hour is stated. */
  private static Instant instantOn(LocalDate day, DueOn stated, ZoneId city) {
    var time = stated.time();
    var zone = stated.zone();
    if (time == null) {
      return EndOfDay.ofBusiness(day, city);
    }
    return zone == null
        ? EndOfDay.earlierOfBothZones(day.atTime(time), city)
        : EndOfDay.earliest(day.atTime(time), zone);
  }

  /** The day has to be open both as it is stated and as the city's calendar shows it. */
  private static Instant safe(Instant due, DueOn stated, ZoneId city) {
    if (OpenDays.isOpen(stated.date()) && isOpenAt(due, city)) {
      return due;
    }
    return Stream.iterate(stated.date(), day -> day.minusDays(1))
        .filter(OpenDays::isOpen)
        .map(day -> endOn(day, stated, city))
        .filter(end -> isOpenAt(end, city))
        .findFirst()
        .orElseThrow();
  }

  private static Instant endOn(LocalDate day, DueOn stated, ZoneId city) {
    return EndOfDay.earlier(EndOfDay.ofBusiness(day, city), instantOn(day, stated, city));
  }

  private static boolean isOpenAt(Instant moment, ZoneId city) {
    return OpenDays.isOpen(LocalDate.ofInstant(moment, city));
  }
}
