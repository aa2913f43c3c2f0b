package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which an office is open under every reading: neither Saturday, Sunday nor a federal
 * holiday, on its day or observed. Whether an observed day is a legal holiday under Rule 6(a)(6) is
 * unsettled, so it is never counted as open.
 */
public final class OpenDays {
  private OpenDays() {}

  public static boolean isOpen(LocalDate date) {
    return whyClosed(date).isEmpty();
  }

  /** The day itself if it is open, or the last open day before it. */
  public static LocalDate lastOpenOnOrBefore(LocalDate date) {
    return Stream.iterate(date, day -> day.minusDays(1))
        .filter(OpenDays::isOpen)
        .findFirst()
        .orElseThrow();
  }

  /** What closes a day, as the end of "it is ...", with its authority; empty if it is open. */
  public static Optional<String> whyClosed(LocalDate date) {
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> Optional.of("a Saturday");
      case SUNDAY -> Optional.of("a Sunday");
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
          FederalHolidays.find(date).map(h -> h.name() + " (" + h.authority() + ")");
    };
  }
}
