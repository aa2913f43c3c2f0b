package org.replyby.local.due;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.calculator.Field;
import org.replyby.calculator.Question;

/** The header of a table: which column holds what. Columns with other names are let through. */
record Columns(List<String> names, Map<Field, Integer> places) {
  static final List<String> ANSWERS = List.of("due", "safe_due", "not_before", "explanation");
  private static final String ID = "id";
  private static final Set<Field> OPTIONAL =
      EnumSet.of(
          Field.EXTRA_HOLIDAYS,
          Field.HOLIDAYS_BY_STATUTE,
          Field.CLOSED_DAYS,
          Field.STATE,
          Field.COURT);

  static Columns of(String file, List<String> header) {
    var names = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    var missing =
        wanted().filter(wanted -> !names.contains(wanted)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new UnreadableInput(
          "%s: the first line names no column %s (it needs: %s)."
              .formatted(file, missing, wanted().collect(Collectors.joining(","))));
    }
    refuse(file, names);
    var places = new EnumMap<Field, Integer>(Field.class);
    for (var field : Field.values()) {
      places.put(field, names.indexOf(field.column()));
    }
    return new Columns(header, places);
  }

  /** Two columns of one name cannot be told apart, nor a column named like one of our answers. */
  private static void refuse(String file, List<String> names) {
    for (var name : names) {
      if (ANSWERS.contains(name)) {
        throw new UnreadableInput(
            "%s: there is a column %s already: rename or remove it.".formatted(file, name));
      }
      if (isOurs(name) && names.indexOf(name) != names.lastIndexOf(name)) {
        throw new UnreadableInput("%s: the column %s appears twice.".formatted(file, name));
      }
    }
  }

  private static Stream<String> wanted() {
    return Stream.concat(
        Stream.of(ID),
        Stream.of(Field.values()).filter(f -> !OPTIONAL.contains(f)).map(Field::column));
  }

  private static boolean isOurs(String name) {
    return name.equals(ID) || Stream.of(Field.values()).anyMatch(f -> f.column().equals(name));
  }

  int count() {
    return names.size();
  }

  /** What a row asks; it has as many fields as the header. */
  Question question(List<String> row) {
    return new Question(
        field(row, Field.TRIGGER_DATE),
        field(row, Field.PERIOD),
        field(row, Field.UNIT),
        field(row, Field.RULE),
        field(row, Field.TIME_ZONE),
        list(row, Field.EXTRA_HOLIDAYS),
        list(row, Field.HOLIDAYS_BY_STATUTE),
        list(row, Field.CLOSED_DAYS),
        field(row, Field.STATE),
        field(row, Field.COURT));
  }

  private List<String> list(List<String> row, Field field) {
    return List.of(field(row, field).split(";", -1));
  }

  private String field(List<String> row, Field field) {
    int place = places.getOrDefault(field, -1);
    return place < 0 ? "" : row.get(place);
  }
}
