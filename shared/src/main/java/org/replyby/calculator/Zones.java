package org.replyby.calculator;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Time zones of places, whose clocks change as the local law says. */
final class Zones {
  static final String WANTED = "an IANA time zone, such as America/Chicago";

  /**
   * Offsets and abbreviations, such as -05:00, EST or Etc/GMT+5, are refused: they never change.
   */
  private static final Pattern FIXED = Pattern.compile("[^/]*|SystemV/.*|Etc/(GMT|Greenwich).+");

  private static final Set<String> PLACES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> !FIXED.matcher(id).matches() || id.equals("UTC"))
          .collect(Collectors.toUnmodifiableSet());

  private Zones() {}

  static @Nullable ZoneId find(String id) {
    return PLACES.contains(id) ? ZoneId.of(id) : null;
  }
}
