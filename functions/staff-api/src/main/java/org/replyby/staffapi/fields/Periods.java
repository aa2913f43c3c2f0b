package org.replyby.staffapi.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.replyby.deadlines.Span;

/** Lengths of time, as {"count": 30, "unit": "calendar_days"}. */
final class Periods {
  private static final List<String> UNITS =
      List.of("calendar_days", "business_days", "weeks", "months", "years");
  private static final Map<String, IntFunction<Span>> SPANS =
      Map.of(
          "calendar_days", Span.Days::new,
          "business_days", Span.WorkingDays::new,
          "weeks", Span.Weeks::new,
          "months", Span.Months::new,
          "years", Span.Years::new);

  private static final Reading<Integer> COUNT =
      json ->
          json instanceof Integer count && count > 0
              ? new Read.Good<>(count)
              : new Read.Bad<>("must be a whole number from 1");

  private static final Reading<IntFunction<Span>> UNIT =
      json ->
          Optional.ofNullable(json instanceof String code ? SPANS.get(code) : null)
              .<Read<IntFunction<Span>>>map(Read.Good::new)
              .orElseGet(() -> new Read.Bad<>("must be one of: " + String.join(", ", UNITS)));

  private Periods() {}

  /** The count and the unit among the fields of an object. */
  static Field<Span> in(Fields fields) {
    var count = fields.required("count", COUNT);
    var unit = fields.required("unit", UNIT);
    if (!count.isPresent() || !unit.isPresent()) {
      return Field.none();
    }
    try {
      return Field.of(unit.get().apply(count.get()));
    } catch (IllegalArgumentException tooLong) {
      fields.violate("count", "is longer than a period can be, 100 years");
      return Field.none();
    }
  }
}
