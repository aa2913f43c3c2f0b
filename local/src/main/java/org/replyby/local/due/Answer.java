package org.replyby.local.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.calculator.Calculation;
import org.replyby.calculator.Calculator;
import org.replyby.calculator.Fault;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.Explanation;

/** The result of a row. */
sealed interface Answer {
  /** What is in the four columns, in their order. */
  List<String> cells();

  record Computed(String due, String safeDue, String notBefore, String explanation)
      implements Answer {
    @Override
    public List<String> cells() {
      return List.of(due, safeDue, notBefore, explanation);
    }
  }

  record Bad(List<Complaint> complaints) implements Answer {
    @Override
    public List<String> cells() {
      return List.of(
          "",
          "",
          "",
          complaints.stream()
              .map(c -> c.column() == null ? "the row " + c.text() : c.column() + " " + c.text())
              .collect(Collectors.joining("; ", "error: ", "")));
    }
  }

  /** About a column, or about the whole row if that is null. */
  record Complaint(@Nullable String column, String text) {
    /** Quoting more of a value helps nobody. */
    private static final int QUOTED = 60;

    static Complaint of(Fault fault) {
      var given = fault.given();
      return new Complaint(
          fault.field().column(),
          given.isEmpty() ? fault.detail() : fault.detail() + " (is \"" + quoted(given) + "\")");
    }

    private static String quoted(String given) {
      var end =
          given.offsetByCodePoints(0, Math.min(QUOTED, given.codePointCount(0, given.length())));
      var cut = given.substring(0, end) + (end < given.length() ? "..." : "");
      return cut.codePoints()
          .map(c -> isPlain(c) ? c : '?')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    /** A table must not be able to control a terminal. */
    private static boolean isPlain(int c) {
      return switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            false;
        default -> true;
      };
    }
  }

  DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  static Answer to(Columns columns, List<String> row) {
    if (row.size() != columns.count()) {
      var text =
          "must have %d fields, like the header (has %d)".formatted(columns.count(), row.size());
      return new Bad(List.of(new Complaint(null, text)));
    }
    return switch (Calculator.calculate(columns.question(row))) {
      case Calculation.Ready ready -> computed(ready);
      case Calculation.Refused(var faults) -> new Bad(faults.stream().map(Complaint::of).toList());
    };
  }

  private static Answer computed(Calculation.Ready ready) {
    var found = ready.dueDate();
    var toTheHour = ready.isToTheHour();
    return new Computed(
        written(found.due(), found.zone(), toTheHour),
        written(found.safeDue(), found.zone(), toTheHour),
        found.aim() == Aim.NOT_BEFORE ? found.alarmDay().toString() : "",
        Explanation.line(found));
  }

  /** Blank if there is no such date. */
  private static String written(@Nullable Instant moment, ZoneId zone, boolean toTheHour) {
    if (moment == null) {
      return "";
    }
    return toTheHour
        ? HOUR.format(moment.atZone(zone))
        : LocalDate.ofInstant(moment, zone).toString();
  }
}
