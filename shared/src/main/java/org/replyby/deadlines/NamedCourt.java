package org.replyby.deadlines;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A court that a demand or a jurisdiction names, and one of its courthouses if it names one. */
public record NamedCourt(Court court, @Nullable String courthouse) {
  public NamedCourt {
    if (courthouse != null && !court.sitsAt(courthouse)) {
      throw new IllegalArgumentException(court.name() + " has no courthouse there");
    }
  }

  /** Throws IllegalArgumentException if there is no such court or courthouse. */
  public static NamedCourt of(String code, @Nullable String courthouse) {
    return new NamedCourt(
        Courts.find(code).orElseThrow(() -> new IllegalArgumentException("no court: " + code)),
        courthouse);
  }

  /** The courthouse's zone; if none is named, every zone in which the court sits. */
  List<ZoneId> zones() {
    return court.zones(courthouse);
  }
}
