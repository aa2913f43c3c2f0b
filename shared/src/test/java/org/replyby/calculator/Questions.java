package org.replyby.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.replyby.deadlines.DueDate;

/** A question that is sound, to be changed field by field. */
record Questions(Map<Field, String> fields) {
  static Questions of(String rule, String triggerDate, String period, String unit) {
    var fields = new EnumMap<Field, String>(Field.class);
    fields.put(Field.RULE, rule);
    fields.put(Field.TRIGGER_DATE, triggerDate);
    fields.put(Field.PERIOD, period);
    fields.put(Field.UNIT, unit);
    fields.put(Field.TIME_ZONE, "America/New_York");
    return new Questions(fields);
  }

  static Questions sound() {
    return of("frcp6a_forward", "2007-08-22", "10", "calendar_days");
  }

  Questions with(Field field, String text) {
    var changed = new EnumMap<>(fields);
    changed.put(field, text);
    return new Questions(changed);
  }

  Calculation asked() {
    return Calculator.calculate(
        new Question(
            field(Field.TRIGGER_DATE),
            field(Field.PERIOD),
            field(Field.UNIT),
            field(Field.RULE),
            field(Field.TIME_ZONE),
            list(Field.EXTRA_HOLIDAYS),
            list(Field.HOLIDAYS_BY_STATUTE),
            list(Field.CLOSED_DAYS),
            field(Field.STATE),
            field(Field.COURT)));
  }

  DueDate due() {
    assertThat(asked()).isInstanceOf(Calculation.Ready.class);
    return ((Calculation.Ready) asked()).dueDate();
  }

  List<Fault> faults() {
    assertThat(asked()).isInstanceOf(Calculation.Refused.class);
    return ((Calculation.Refused) asked()).faults();
  }

  /** Each faulty field, and what is said of it. */
  List<String> told() {
    return faults().stream().map(f -> f.field().column() + " " + f.detail()).toList();
  }

  private List<String> list(Field field) {
    return List.of(field(field).split(";", -1));
  }

  private String field(Field field) {
    return fields.getOrDefault(field, "");
  }
}
