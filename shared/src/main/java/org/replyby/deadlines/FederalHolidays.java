package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Federal holidays: the days of 5 U.S.C. 6103(a), and the days on which holidays that fall on a
 * weekend are observed. A holiday on a Saturday is observed on the Friday before, 6103(b)(1), so a
 * holiday on January 1 can be observed in the year before. A holiday on a Sunday is observed on the
 * Monday after, Executive Order 11582. Days are calendar days, in no zone, starting with {@link
 * #FIRST}.
 */
public final class FederalHolidays {
  /** The version of the law that the data follow. */
  public static final String VERSION = "5 U.S.C. 6103 as amended through Pub. L. 117-17";

  /** The first day for which the data are correct. */
  public static final LocalDate FIRST = LocalDate.of(1971, 1, 1);

  /** The first day for which closings by executive order are known. */
  static final LocalDate CLOSINGS_FROM = LocalDate.of(2001, 12, 24);

  /** The last year whose observed days were checked against the official calendar. */
  public static final int VERIFIED_THROUGH = 2030;

  private static final HolidayTable TABLE =
      new HolidayTable(read(), ClosureKind.FEDERAL, ClosureKind.FEDERAL_OBSERVED);
  private static final Map<LocalDate, Closure> CLOSINGS = closings();

  private FederalHolidays() {}

  /** The holiday that a day is, or is the observed day of. */
  public static Optional<Closure> find(LocalDate day) {
    return Optional.ofNullable(TABLE.find(day));
  }

  static @Nullable Closure holiday(LocalDate day) {
    return TABLE.find(day);
  }

  /** The executive order that closed federal offices on a day, which does not make it a holiday. */
  static @Nullable Closure closing(LocalDate day) {
    return CLOSINGS.get(day);
  }

  private static List<Holiday> read() {
    return DataFile.rows("federal-holidays.psv").stream()
        .map(row -> Holidays.read(row, Holiday.Observance.FEDERAL))
        .toList();
  }

  private static Map<LocalDate, Closure> closings() {
    var found = new HashMap<LocalDate, Closure>();
    for (var row : DataFile.rows("closings.psv")) {
      found.put(
          LocalDate.parse(Holidays.field(row, "date")),
          new Closure(
              Holidays.field(row, "part").equals("half")
                  ? ClosureKind.HALF_DAY
                  : ClosureKind.EXECUTIVE,
              Holidays.field(row, "name"),
              Holidays.field(row, "authority")));
    }
    return Map.copyOf(found);
  }
}
