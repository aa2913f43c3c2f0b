package org.replyby.deadlines;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The 94 federal district courts: 28 U.S.C. 81 to 131, and title 48 for the territories. */
public final class Courts {
  private static final Map<String, Court> ALL = read();

  private Courts() {}

  public static Optional<Court> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** All courts, sorted by code. */
  public static Collection<Court> all() {
    return ALL.values();
  }

  /** The courts of a state or territory, by its postal code; American Samoa has none. */
  static List<Court> in(String state) {
    return ALL.values().stream().filter(c -> c.state().equals(state)).toList();
  }

  private static Map<String, Court> read() {
    var courthouses =
        DataFile.rows("courthouses.psv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> Holidays.field(row, "court"),
                    Collectors.mapping(Courts::courthouse, Collectors.toList())));
    var courts = new TreeMap<String, Court>();
    for (var row : DataFile.rows("courts.psv")) {
      var code = Holidays.field(row, "code");
      var own = courthouses.getOrDefault(code, List.of());
      var zones =
          own.isEmpty()
              ? List.of(ZoneId.of(Holidays.field(row, "zone")))
              : own.stream().map(Courthouse::zone).distinct().toList();
      courts.put(
          code,
          new Court(
              code,
              Holidays.field(row, "name"),
              Holidays.field(row, "state"),
              zones,
              own,
              new CourtHours(hour(code, "filed-by"), hour(code, "counter"))));
    }
    return Collections.unmodifiableMap(courts);
  }

  private static Courthouse courthouse(Map<String, String> row) {
    return new Courthouse(Holidays.field(row, "place"), ZoneId.of(Holidays.field(row, "zone")));
  }

  private static @Nullable Hour hour(String court, String what) {
    for (var row : DataFile.rows("court-hours.psv")) {
      if (Holidays.field(row, "court").equals(court) && Holidays.field(row, "what").equals(what)) {
        var at = LocalTime.parse(Holidays.field(row, "hour"));
        var authority = Holidays.field(row, "authority");
        return what.equals("counter") ? Hour.counter(at, authority) : Hour.filedBy(at, authority);
      }
    }
    return null;
  }
}
