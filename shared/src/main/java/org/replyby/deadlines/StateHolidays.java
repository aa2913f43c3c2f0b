package org.replyby.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The holidays that states and territories declare beyond the federal ones, which move a court date
 * under Rule 6(a)(6)(C). A state whose list is not known to be whole has none here.
 */
public final class StateHolidays {
  private static final Map<String, State> STATES = read();

  private StateHolidays() {}

  /** A state or territory; {@code table} is empty where its holidays are not known. */
  record State(String name, Optional<HolidayTable> table) {}

  /** Whether the state's holidays are known here; the code is that of the Postal Service. */
  public static boolean areKnown(String state) {
    return find(state).flatMap(State::table).isPresent();
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
      states.put(
          code,
          new State(
              Holidays.field(row, "name"),
              Holidays.field(row, "coverage").equals("known")
                  ? Optional.of(table(holidays.getOrDefault(code, List.of())))
                  : Optional.empty()));
    }
    return states;
  }

  private static Holiday holiday(Map<String, String> row) {
    return Holidays.read(
        row,
        Holiday.Observance.of(Holidays.field(row, "observed"), Holidays.field(row, "authority")));
  }

  private static HolidayTable table(List<Holiday> holidays) {
    return new HolidayTable(holidays, ClosureKind.STATE, ClosureKind.STATE_OBSERVED);
  }
}
