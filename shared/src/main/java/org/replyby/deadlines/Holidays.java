package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.Map;

/** Reads holidays from the rows of the data files. */
final class Holidays {
  private Holidays() {}

  static Holiday read(Map<String, String> row, Holiday.Observance observance) {
    var until = field(row, "until");
    return new Holiday(
        field(row, "name"),
        HolidayRule.parse(field(row, "rule")),
        observance,
        LocalDate.parse(field(row, "from")),
        until.isEmpty() ? null : LocalDate.parse(until),
        field(row, "authority"));
  }

  static String field(Map<String, String> row, String name) {
    var value = row.get(name);
    if (value == null) {
      throw new IllegalStateException("a data file has no column " + name);
    }
    return value;
  }
}
