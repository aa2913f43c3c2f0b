package org.replyby.alerts.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When the digest is written: Mondays at 09:00 in the city. */
public final class Weekly {
  /** A digest covers the days since the one before it. */
  public static final int DAYS = 7;

  private Weekly() {}

  /** The first such moment after {@code now}. Digests of missed weeks are not sent later. */
  public static Instant after(Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    var at = Ladder.at(monday, Ladder.MORNING, zone);
    return at.isAfter(now) ? at : Ladder.at(monday.plusWeeks(1), Ladder.MORNING, zone);
  }
}
