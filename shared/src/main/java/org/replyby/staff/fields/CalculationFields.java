package org.replyby.staff.fields;

import java.util.List;
import java.util.function.Supplier;
import org.replyby.calculator.Calculation;
import org.replyby.calculator.Calculator;
import org.replyby.calculator.Fault;
import org.replyby.calculator.Field;
import org.replyby.calculator.Question;
import org.replyby.staff.reading.FieldReader;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.ReadResult;
import org.replyby.staff.reading.Texts;

/** A question to the calculator, in the calculator's own words. */
public final class CalculationFields {
  private static final int MOST_HOLIDAYS = 1_000;
  private static final int LIMIT = 100;
  private static final FieldReader<String> WORD = Texts.line(LIMIT);

  /** A number, not a text of digits; whether it can be used for counting is not checked here. */
  private static final FieldReader<String> NUMBER =
      json ->
          json instanceof Number number
              ? new ReadResult.Good<>(number.toString())
              : new ReadResult.Bad<>("must be a whole number from 1");

  private CalculationFields() {}

  public static Supplier<Calculation.Ready> of(Fields body) {
    var question =
        new Question(
            text(body, Field.TRIGGER_DATE, WORD),
            text(body, Field.PERIOD, NUMBER),
            text(body, Field.UNIT, WORD),
            text(body, Field.RULE, WORD),
            text(body, Field.TIME_ZONE, WORD),
            days(body, Field.EXTRA_HOLIDAYS),
            days(body, Field.HOLIDAYS_BY_STATUTE),
            days(body, Field.CLOSED_DAYS),
            text(body, Field.STATE, WORD),
            text(body, Field.COURT, WORD));
    return switch (Calculator.calculate(question)) {
      case Calculation.Ready ready -> () -> ready;
      case Calculation.Refused(var faults) -> {
        faults.forEach(fault -> violate(body, fault));
        yield () -> {
          throw new IllegalStateException("a question is asked in spite of violations");
        };
      }
    };
  }

  private static String text(Fields body, Field field, FieldReader<String> reading) {
    return body.optional(field.json(), reading).or("");
  }

  /** An element that is not a text becomes a blank, which the calculator skips. */
  private static List<String> days(Fields body, Field field) {
    return body.values(field.json(), MOST_HOLIDAYS, WORD).stream()
        .map(read -> read.or(""))
        .toList();
  }

  /** A field that could not even be read is not also reported as missing. */
  private static void violate(Fields body, Fault fault) {
    var name = fault.field().json();
    if (fault.field().isList()) {
      body.violate(name, fault.place(), fault.detail());
    } else if (!fault.given().isEmpty() || !body.has(name)) {
      body.violate(name, fault.detail());
    }
  }
}
