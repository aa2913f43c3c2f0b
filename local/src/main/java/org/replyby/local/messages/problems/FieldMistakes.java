package org.replyby.local.messages.problems;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every field of a body made wrong in every way, one at a time. */
final class FieldMistakes {
  private static final List<@Nullable Object> WRONG =
      Arrays.asList(
          null,
          true,
          0,
          9,
          10_000_000,
          "",
          "!",
          "x",
          "a bell \u0007",
          "x".repeat(25_000),
          "sf-ca.other",
          "sf-ca.other.l1",
          "2018-02-30",
          "2018-01-01",
          "2018-02-17",
          "2018-03-30",
          "1960-01-01",
          "2040-01-01",
          "2018-01-24T10:23",
          "hours",
          "foia_working_days",
          "date_certain",
          "response",
          "petition",
          "foia-determination",
          Collections.singletonList(null),
          Collections.nCopies(1_001, "x"),
          Map.of("unknown", true));

  private FieldMistakes() {}

  static Stream<Map<?, ?>> of(Map<String, Object> body) {
    return ofMap(body);
  }

  /** The value with one mistake somewhere inside it; none if it has no parts. */
  private static Stream<?> within(Object value) {
    return switch (value) {
      case Map<?, ?> map -> ofMap(map);
      case List<?> list -> ofList(list);
      default -> Stream.empty();
    };
  }

  private static Stream<Map<?, ?>> ofMap(Map<?, ?> map) {
    return map.entrySet().stream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(without(map, field.getKey())),
                    Stream.concat(WRONG.stream(), within(field.getValue()))
                        .map(other -> with(map, field.getKey(), other))));
  }

  private static Map<?, ?> without(Map<?, ?> map, Object name) {
    var copy = new LinkedHashMap<>(map);
    copy.remove(name);
    return copy;
  }

  private static Map<?, ?> with(Map<?, ?> map, Object name, @Nullable Object other) {
    var copy = new LinkedHashMap<Object, @Nullable Object>(map);
    copy.put(name, other);
    return copy;
  }

  private static Stream<List<?>> ofList(List<?> list) {
    return Stream.concat(WRONG.stream(), list.stream().flatMap(FieldMistakes::within))
        .map(Collections::singletonList);
  }
}
