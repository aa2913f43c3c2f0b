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

  /** A federal district court; {@code name} is null if it is not known which one. */
  record DistrictCourt(@Nullable String name, @Nullable String state, ZoneId zone, DayEnd dayEnd)
      implements Forum {
    /** A court without a name. */
    public DistrictCourt(@Nullable String state, ZoneId zone, DayEnd dayEnd) {
      this(null, state, zone, dayEnd);
    }

    /** For example " at the U.S. District Court for the District of Maine"; empty if unknown. */
    String at() {
      return name == null ? "" : " at the " + name;
    }
  }

  /**
   * An office that sent a demand to a city of this state and zone. No rule says when its day ends:
   * 17:00 at the earlier of Eastern time and the city's zone. It is no court, so Rule 6(a)(6)(C)
   * gives it no state's holidays: those of the city only close days for the city.
   */
  record Office(@Nullable String state, ZoneId zone) implements Forum {}
}
