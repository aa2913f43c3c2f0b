package org.replyby.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.FederalHolidays;

/** Dates and local times, each in one format. */
final class Dates {
  private static final String MOMENT =
      "a date, such as 2018-02-23, or a local date and time, such as 2018-02-23T10:23";
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}(?::\\d{2})?))?");

  private Dates() {}

  /** A value, or what is wrong with its text. */
  sealed interface Read<T> {
    record Good<T>(T value) implements Read<T> {}

    record Bad<T>(String detail) implements Read<T> {}
  }

  /** From the first day for which the holidays are correct to one later than any real question. */
  static Read<Moment> moment(String text) {
    var parsed = parsed(text);
    if (parsed == null) {
      return new Read.Bad<>((text.isEmpty() ? "is missing: give " : "must be ") + MOMENT);
    }
    var date = parsed.date();
    return date.isBefore(FederalHolidays.FIRST) || date.isAfter(LAST)
        ? new Read.Bad<>("must be between %s and %s".formatted(FederalHolidays.FIRST, LAST))
        : new Read.Good<>(parsed);
  }

  static Read<LocalDate> day(String text) {
    var parsed = parsed(text);
    return parsed == null || parsed.time() != null
        ? new Read.Bad<>("must be a date, such as 2018-02-23")
        : new Read.Good<>(parsed.date());
  }

  /**
   * Null if the text has another format, or the calendar does not have the day, or the day does not
   * have the hour.
   */
  private static @Nullable Moment parsed(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    try {
      var time = form.group(2);
      return new Moment(
          LocalDate.parse(form.group(1)), time == null ? null : LocalTime.parse(time));
    } catch (DateTimeException notThere) {
      return null;
    }
  }
}
