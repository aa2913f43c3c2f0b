package org.replyby.staff.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;

/** Lengths of time, such as {"count": 30, "unit": "calendar_days"}. */
public final class Periods {
  private static final Set<Unit> UNITS = EnumSet.complementOf(EnumSet.of(Unit.HOURS));

  private static final FieldReader<Integer> COUNT =
      json ->
          json instanceof Integer count && count > 0
              ? new ReadResult.Good<>(count)
              : new ReadResult.Bad<>("must be a whole number from 1");

  private Periods() {}

  /** The count and the unit among the fields of an object; not hours. */
  public static Field<Span> in(Fields fields) {
    return in(fields, UNITS);
  }

  /** The count and the unit among the fields of an object. */
  public static Field<Span> withHours(Fields fields) {
    return in(fields, EnumSet.allOf(Unit.class));
  }

  private static FieldReader<Unit> unit(Set<Unit> units) {
    return json -> {
      var unit = json instanceof String code ? Unit.find(code) : null;
      return unit != null && units.contains(unit)
          ? new ReadResult.Good<>(unit)
          : new ReadResult.Bad<>(
              "must be one of: "
                  + units.stream().map(Unit::code).collect(Collectors.joining(", ")));
    };
  }

  private static Field<Span> in(Fields fields, Set<Unit> units) {
    var count = fields.required("count", COUNT);
    var unit = fields.required("unit", unit(units));
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
