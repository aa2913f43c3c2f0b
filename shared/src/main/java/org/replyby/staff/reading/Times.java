package org.replyby.staff.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Dates, times of day and zones, each in one notation. */
public final class Times {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}");

  /** A place's zone: neither an offset nor an abbreviation, whose meaning never changes. */
  private static final Pattern PLACE = Pattern.compile("(?!Etc/|SystemV/)[A-Za-z_]+/[\\w+/-]+");

  public static final FieldReader<LocalDate> DATE =
      text(DAY, LocalDate::parse, "a date, such as 2018-02-23");
  public static final FieldReader<LocalTime> TIME =
      text(HOUR, LocalTime::parse, "a time, such as 17:00");
  public static final FieldReader<ZoneId> ZONE =
      text(PLACE, ZoneId::of, "an IANA time zone, such as America/Chicago");

  private Times() {}

  private static <T> FieldReader<T> text(Pattern form, Function<String, T> parser, String what) {
    return json -> {
      try {
        return json instanceof String text && form.matcher(text).matches()
            ? new ReadResult.Good<>(parser.apply(text))
            : new ReadResult.Bad<>("must be " + what);
      } catch (DateTimeException notThere) {
        return new ReadResult.Bad<>("must be " + what);
      }
    };
  }
}
