package org.replyby.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The holidays that states and territories declare in addition to the federal ones, and which move
 * a court date under Rule 6(a)(6)(C). If a state's list is not known to be complete, its days move
 * nothing.
 */
public final class StateHolidays {
  private static final Map<String, State> STATES = read();

  private StateHolidays() {}

  /** A state or territory, whether its list is complete, and the days that are known. */
  record State(String name, boolean isKnown, HolidayTable table) {}

  /** Whether the state's holidays are known here; the code is the Postal Service's. */
  public static boolean areKnown(String state) {
    return find(state).map(State::isKnown).orElse(false);
  }

  static Optional<State> find(String code) {
    return Optional.ofNullable(STATES.get(code));
  }

  private static Map<String, State> read() {
    var holidays =
        DataFile.rows("state-holidays.psv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> Holidays.field(row, "state"),
                    Collectors.mapping(StateHolidays::holiday, Collectors.toList())));
    var states = new TreeMap<String, State>();
    for (var row : DataFile.rows("states.psv")) {
      var code = Holidays.field(row, "code");
      var isKnown = Holidays.field(row, "coverage").equals("known");
      var table = table(holidays.getOrDefault(code, List.of()), isKnown);
      states.put(code, new State(Holidays.field(row, "name"), isKnown, table));
    }
    return states;
  }

  private static Holiday holiday(Map<String, String> row) {
    return Holidays.read(
        row,
        Holiday.Observance.of(Holidays.field(row, "observed"), Holidays.field(row, "authority")));
  }

  private static HolidayTable table(List<Holiday> holidays, boolean isKnown) {
    return isKnown
        ? new HolidayTable(holidays, ClosureKind.STATE, ClosureKind.STATE_OBSERVED)
        : new HolidayTable(holidays, ClosureKind.STATE_DOUBTFUL, ClosureKind.STATE_DOUBTFUL);
  }
}
