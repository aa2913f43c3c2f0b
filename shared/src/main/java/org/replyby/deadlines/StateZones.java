package org.replyby.deadlines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The IANA time zones of each state and territory, the one of most people first. */
public final class StateZones {
  private static final Map<String, List<String>> ALL =
      DataFile.rows("state-zones.psv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> Holidays.field(row, "state"),
                  row -> List.of(Holidays.field(row, "zones").split(" ", -1))));

  private StateZones() {}

  /** The zones of a state, by its postal code; empty for what is not one. */
  public static List<String> of(String state) {
    return ALL.getOrDefault(state, List.of());
  }
}
