package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** On which day of a year a holiday falls, as the data files write it. */
sealed interface HolidayRule {
  /** The day in a year; empty in a year that has none. */
  Optional<LocalDate> in(int year);

  /** A day of the calendar: {@code 07-04}. */
  record OnDate(MonthDay date) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(date.atYear(year));
    }
  }

  /**
   * {@code MONDAY#3 01}, the third Monday of January; {@code #-1} is the last one. {@code
   * THURSDAY#4 11 +1} is the day after.
   */
  record Nth(DayOfWeek weekday, int n, Month month, int offset) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      var nth = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
      return Optional.of(nth.plusDays(offset));
    }
  }

  /** {@code easter -2}: days from Easter Sunday of the Gregorian calendar. */
  record FromEaster(int offset) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(Easter.in(year).plusDays(offset));
    }
  }

  /** {@code once 2018-12-05}. */
  record Once(LocalDate date) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return Optional.of(date).filter(d -> d.getYear() == year);
    }
  }

  /** {@code ... even}, {@code odd} or {@code y4+1}: in some years only. */
  record InSomeYears(HolidayRule rule, IntPredicate years) implements HolidayRule {
    @Override
    public Optional<LocalDate> in(int year) {
      return years.test(year) ? rule.in(year) : Optional.empty();
    }
  }

  /** Reads a rule; throws {@link IllegalArgumentException} if the text is not one. */
  static HolidayRule parse(String text) {
    var words = List.of(text.split(" ", -1));
    var last = words.getLast();
    var years = years(last);
    if (years.isPresent()) {
      return new InSomeYears(
          parse(text.substring(0, text.length() - last.length() - 1)), years.get());
    }
    return switch (words.getFirst()) {
      case "easter" -> new FromEaster(Integer.parseInt(words.get(1)));
      case "once" -> new Once(LocalDate.parse(words.get(1)));
      case String first when first.contains("#") -> nth(first, words);
      case String first when words.size() == 1 -> new OnDate(MonthDay.parse("--" + first));
      default -> throw new IllegalArgumentException("no rule of a holiday: " + text);
    };
  }

  private static Nth nth(String first, List<String> words) {
    var at = first.indexOf('#');
    return new Nth(
        DayOfWeek.valueOf(first.substring(0, at)),
        Integer.parseInt(first.substring(at + 1)),
        Month.of(Integer.parseInt(words.get(1))),
        words.size() > 2 ? Integer.parseInt(words.get(2)) : 0);
  }

  private static Optional<IntPredicate> years(String word) {
    return switch (word) {
      case "even" -> Optional.of(year -> year % 2 == 0);
      case "odd" -> Optional.of(year -> year % 2 != 0);
      case String some when some.startsWith("y4+") -> {
        var rest = Integer.parseInt(some.substring(3));
        yield Optional.of(year -> year % 4 == rest);
      }
      default -> Optional.empty();
    };
  }
}
