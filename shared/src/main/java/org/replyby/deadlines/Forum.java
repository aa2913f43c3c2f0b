package org.replyby.deadlines;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where a deadline is to be met: the zone in which its days are counted, the state whose holidays
 * close it, and when its day ends. {@code state} is a postal code, or null if none is given.
 */
public sealed interface Forum {
  ZoneId zone();

  @Nullable String state();

  /** A federal district court. */
  record DistrictCourt(@Nullable String state, ZoneId zone, DayEnd dayEnd) implements Forum {}

  /**
   * An office that sent a demand to a city of this state and zone. No rule says when its day ends:
   * 17:00 at the earlier of Eastern time and the city's zone.
   */
  record Office(@Nullable String state, ZoneId zone) implements Forum {}
}
