package org.replyby.staff.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replyby.staff.reading.ReadResult;

/**
 * The dates of one file. A date is written 2018-01-24, or 1/24/2018 with the month first. Whether
 * the month does come first is a question for the whole file: if one of its dates can only have the
 * day first, then each date that can be read both ways is refused, since a letter with a wrong date
 * is the worst that a table can do. Each date is seen once before the first one is read.
 */
final class FileDates {
  private static final int MONTHS = 12;
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[/.-]\\s?\\d{1,2}[/.-]\\s?\\d{2}");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[/.-]\\s?(\\d{1,2})[/.-]\\s?(\\d{2}|\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.-]?(\\d{1,2})[/.-]?(\\d{1,2})");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
  private static final Pattern WITH_TIME =
      Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[T ]+\\d{1,2}:.*");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final String FORM = "write it as 2018-01-24, or as 1/24/2018 with the month first";

  private int line;
  private String dayFirst = "";

  /** Looks for the first date that can only have its day first. */
  void see(int inLine, String cell) {
    var date = YEAR_LAST.matcher(cell.strip());
    if (dayFirst.isEmpty() && date.matches() && hasDayFirst(date)) {
      line = inLine;
      dayFirst = cell.strip();
    }
  }

  private static boolean hasDayFirst(Matcher date) {
    var second = number(date, 2);
    return number(date, 1) > MONTHS && second >= 1 && second <= MONTHS;
  }

  ReadResult<Object> read(String cell) {
    var text = cell.strip();
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(text, number(iso, 1), number(iso, 2), number(iso, 3));
    }
    var slashes = SLASHES.matcher(text);
    return slashes.matches() ? slashes(text, slashes) : new ReadResult.Bad<>(refusal(text));
  }

  private ReadResult<Object> slashes(String text, Matcher date) {
    var first = number(date, 1);
    var second = number(date, 2);
    if (hasDayFirst(date)) {
      return new ReadResult.Bad<>(refusal(text));
    }
    if (!dayFirst.isEmpty() && first != second && second <= MONTHS) {
      return new ReadResult.Bad<>(bothWays(text, date));
    }
    return day(text, number(date, 3), first, second);
  }

  private String bothWays(String text, Matcher date) {
    try {
      var year = number(date, 3);
      var monthFirst = LocalDate.of(year, number(date, 1), number(date, 2));
      var dayFirstOne = LocalDate.of(year, number(date, 2), number(date, 1));
      return "can be %s or %s, because %s in line %d has the day first: write %s or %s"
          .formatted(
              DAY.format(monthFirst),
              DAY.format(dayFirstOne),
              dayFirst,
              line,
              monthFirst,
              dayFirstOne);
    } catch (DateTimeException noDay) {
      return notADay(text);
    }
  }

  private static ReadResult<Object> day(String text, int year, int month, int day) {
    try {
      return new ReadResult.Good<>(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException noDay) {
      return new ReadResult.Bad<>(notADay(text));
    }
  }

  private static String notADay(String text) {
    return "has no such day: " + quoted(text) + " is not in the calendar";
  }

  /** What to write instead. Only what can be read in one way is written out. */
  private static String refusal(String text) {
    if (WITH_TIME.matcher(text).matches()) {
      return "must be a date without a time: " + FORM;
    }
    if (SHORT_YEAR.matcher(text).matches()) {
      return "must have a year of four digits: " + FORM;
    }
    var last = YEAR_LAST.matcher(text);
    if (last.matches() && hasDayFirst(last)) {
      return dated(last, 3, 2, 1, quoted(text) + " has the day first: write ");
    }
    if (last.matches() && number(last, 2) > MONTHS) {
      return dated(last, 3, 1, 2, "must be a date: write ");
    }
    if (SERIAL.matcher(text).matches()) {
      return "is a number that a spreadsheet uses for a day: give the cells the format of a date,"
          + " and save the table again";
    }
    var first = YEAR_FIRST.matcher(text);
    return first.matches()
        ? dated(first, 1, 2, 3, "must be a date: write ")
        : "must be a date: " + FORM;
  }

  private static String dated(Matcher date, int year, int month, int day, String words) {
    try {
      return words + LocalDate.of(number(date, year), number(date, month), number(date, day));
    } catch (DateTimeException noDay) {
      return "must be a date: " + FORM;
    }
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
