package org.replyby.deadlines;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A federal district court, by the code that its own filing system uses, such as {@code mad}.
 * {@code state} is where it sits, by its postal code; Rule 6(a)(6)(C) counts the holidays of that
 * state. {@code courthouses} are listed only if they are not all in one zone.
 */
public record Court(
    String code,
    String name,
    String state,
    List<ZoneId> zones,
    List<Courthouse> courthouses,
    CourtHours hours) {
  public Court {
    zones = List.copyOf(zones);
    courthouses = List.copyOf(courthouses);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("a court has a zone");
    }
  }

  /** Whether it sits at a place; one that is in one zone may be given any of its courthouses. */
  public boolean sitsAt(String place) {
    return courthouses.isEmpty() || courthouses.stream().anyMatch(c -> c.place().equals(place));
  }

  /** The places of its courthouses, for a sentence. */
  public String places() {
    return courthouses.stream().map(Courthouse::place).collect(Collectors.joining(", "));
  }

  /** The zone of a courthouse, or every zone in which the court sits. */
  List<ZoneId> zones(@Nullable String place) {
    return place == null || courthouses.isEmpty()
        ? zones
        : courthouses.stream().filter(c -> c.place().equals(place)).map(Courthouse::zone).toList();
  }
}
