package org.replyby.deadlines;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A court as far as it is known for a deadline: its name, null if it may be one of several; its
 * state; every zone in which it may sit; and its hours.
 */
public record Seat(@Nullable String name, String state, List<ZoneId> zones, CourtHours hours) {
  public Seat {
    zones = List.copyOf(zones);
  }

  /** A court that is named. {@code own} are hours that the jurisdiction set for it. */
  public static Seat of(NamedCourt named, CourtHours own) {
    var court = named.court();
    return new Seat(court.name(), court.state(), named.zones(), own.or(court.hours()));
  }

  /**
   * A court of a state in which no court is named: the only one there, or any of several, of which
   * no hours are known. Where no court sits, the city's own zone counts.
   */
  public static Seat in(String state, ZoneId city) {
    var zones = Courts.in(state).stream().flatMap(c -> c.zones().stream()).distinct().toList();
    return new Seat(null, state, zones.isEmpty() ? List.of(city) : zones, CourtHours.UNKNOWN);
  }

  /** The only court of a state, or null if the state has several courts or none. */
  public static @Nullable NamedCourt onlyCourt(String state) {
    var courts = Courts.in(state);
    return courts.size() == 1 ? new NamedCourt(courts.getFirst(), null) : null;
  }

  /** The court in each zone in which it may sit, for a paper that opens a case or does not. */
  public List<Forum> forums(boolean opensCase) {
    return zones.stream()
        .<Forum>map(zone -> new Forum.DistrictCourt(name, state, zone, hours.dayEnd(opensCase)))
        .toList();
  }
}
