package org.replyby.calculator;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;

/**
 * How many of which unit a question counts. If nothing is counted, or a fault was found, the unit
 * is null or the count is 0.
 */
record Period(@Nullable Unit unit, int count) {
  private static final Pattern WHOLE = Pattern.compile("0*([1-9][0-9]*)");

  /** A number with this many digits is beyond every limit. */
  private static final int TOO_MANY_DIGITS = 10;

  private static final String UNITS = Faults.codes(Stream.of(Unit.values()), Unit::code);

  private static final Map<Rule, String> UNITS_OF =
      Stream.of(Rule.values())
          .collect(
              Collectors.toMap(
                  Function.identity(), rule -> Faults.codes(rule.units().stream(), Unit::code)));

  /** Reads a period; {@code rule} is null if it is faulty. */
  static Period read(Question question, @Nullable Rule rule, Faults faults) {
    if (rule == Rule.DATE_CERTAIN) {
      return nothing(question, faults);
    }
    var unit = unit(question.unit(), rule, faults);
    return new Period(unit, count(question.period().strip(), unit, faults));
  }

  Span span() {
    return new Span(counted(), count);
  }

  Unit counted() {
    if (unit == null) {
      throw new IllegalStateException("nothing is counted");
    }
    return unit;
  }

  private static Period nothing(Question question, Faults faults) {
    var period = question.period().strip();
    if (!period.isEmpty()) {
      faults.add(
          Field.PERIOD, period, "must be blank: date_certain uses the trigger date as it is");
    }
    if (!question.unit().isBlank()) {
      unit(question.unit(), Rule.DATE_CERTAIN, faults);
    }
    return new Period(null, 0);
  }

  private static @Nullable Unit unit(String given, @Nullable Rule rule, Faults faults) {
    var wanted = rule == null ? UNITS : UNITS_OF.getOrDefault(rule, UNITS);
    var unit = faults.named(Field.UNIT, given, Unit::find, "one of: " + wanted);
    if (unit != null && rule != null && !rule.units().contains(unit)) {
      var hour =
          rule == Rule.LETTER_WITHIN && unit == Unit.HOURS
              ? "; if the letter sets an hour, use date_certain with its date and time"
              : "";
      faults.add(Field.UNIT, given, rule.code() + " counts in " + wanted + " only" + hour);
    }
    return unit;
  }

  private static int count(String text, @Nullable Unit unit, Faults faults) {
    var whole = WHOLE.matcher(text);
    if (text.isEmpty()) {
      faults.add(Field.PERIOD, text, "is missing: give a whole number from 1");
    } else if (!whole.matches()) {
      faults.add(Field.PERIOD, text, "must be a whole number from 1");
    } else if (unit != null) {
      var digits = whole.group(1);
      if (digits.length() < TOO_MANY_DIGITS && Integer.parseInt(digits) <= unit.most()) {
        return Integer.parseInt(digits);
      }
      faults.add(Field.PERIOD, text, "must be at most %,d %s".formatted(unit.most(), unit.code()));
    }
    return 0;
  }
}
