package org.replyby.local.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every field of a body made wrong in every way, one at a time. */
final class Mistakes {
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

  private Mistakes() {}

  static Stream<Map<String, Object>> of(Map<String, Object> body) {
    return wrong(body).map(Mistakes::object);
  }

  /** The value with one mistake somewhere in it, and without what is in it. */
  private static Stream<@Nullable Object> wrong(Object value) {
    return switch (value) {
      case Map<?, ?> map -> ofMap(object(map));
      case List<?> list -> ofList(new ArrayList<>(list));
      default -> Stream.empty();
    };
  }

  private static Stream<@Nullable Object> ofMap(Map<String, Object> map) {
    return map.keySet().stream()
        .flatMap(
            name ->
                Stream.concat(
                    Stream.of(changed(map, copy -> copy.remove(name))),
                    Stream.concat(WRONG.stream(), wrong(map.get(name)))
                        .map(other -> changed(map, copy -> copy.put(name, other)))));
  }

  private static Object changed(
      Map<String, Object> map, Function<Map<String, @Nullable Object>, @Nullable Object> change) {
    var copy = new LinkedHashMap<String, @Nullable Object>(map);
    change.apply(copy);
    return copy;
  }

  private static Stream<@Nullable Object> ofList(List<Object> list) {
    return Stream.concat(WRONG.stream(), list.stream().flatMap(Mistakes::wrong))
        .map(Collections::singletonList);
  }

  @SuppressWarnings("unchecked") // JSON objects have texts for names.
  private static Map<String, Object> object(@Nullable Object json) {
    return (Map<String, Object>) json;
  }
}
