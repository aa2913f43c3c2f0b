package org.replyby.calculator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found wrong with a question so far. */
final class Faults {
  private final List<Fault> found = new ArrayList<>(0);

  void add(Field field, String given, String detail) {
    add(field, 0, given, detail);
  }

  void add(Field field, int place, String given, String detail) {
    found.add(new Fault(field, place, given, detail));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  Calculation.Refused refused() {
    return new Calculation.Refused(
        found.stream().sorted(Comparator.comparing(Fault::field)).toList());
  }

  /**
   * The thing that a text names. If the text is blank or names nothing, adds a fault and returns
   * null.
   */
  <T> @Nullable T named(
      Field field, String given, Function<String, @Nullable T> find, String wanted) {
    var text = given.strip();
    var named = find.apply(text);
    if (named == null) {
      add(field, text, text.isEmpty() ? "is missing: give " + wanted : "must be " + wanted);
    }
    return named;
  }

  static <T> String codes(Stream<T> all, Function<T, String> code) {
    return all.map(code).collect(Collectors.joining(", "));
  }
}
