package org.replyby.staffapi.fields;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;

/** Lengths of time, such as {"count": 30, "unit": "calendar_days"}. */
final class Periods {
  private static final Set<Unit> UNITS = EnumSet.complementOf(EnumSet.of(Unit.HOURS));
  private static final String CODES =
      UNITS.stream().map(Unit::code).collect(Collectors.joining(", "));

  private static final FieldReader<Integer> COUNT =
      json ->
          json instanceof Integer count && count > 0
              ? new ReadResult.Good<>(count)
              : new ReadResult.Bad<>("must be a whole number from 1");

  private static final FieldReader<Unit> UNIT =
      json -> {
        var unit = json instanceof String code ? Unit.find(code) : null;
        return unit != null && UNITS.contains(unit)
            ? new ReadResult.Good<>(unit)
            : new ReadResult.Bad<>("must be one of: " + CODES);
      };

  private Periods() {}

  /** The count and the unit among the fields of an object. */
  static Field<Span> in(Fields fields) {
    var count = fields.required("count", COUNT);
    var unit = fields.required("unit", UNIT);
    if (!count.isPresent() || !unit.isPresent()) {
      return Field.none();
    }
    if (count.get() > unit.get().most()) {
      fields.violate("count", "must be at most " + unit.get().most());
      return Field.none();
    }
    return Field.of(new Span(unit.get(), count.get()));
  }
}
