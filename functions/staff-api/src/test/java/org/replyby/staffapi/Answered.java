package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.replyby.json.Json;

/** An answer as API Gateway gets it. */
record Answered(int status, Map<?, ?> headers, Map<String, Object> body, String text) {
  /** Before a CSV file, which is no JSON. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  static Answered of(String json) throws IOException {
    var answer = Json.read(json);
    assertThat(answer).containsOnlyKeys("statusCode", "headers", "body", "isBase64Encoded");
    var text = json(answer);
    return new Answered(
        ((Number) Objects.requireNonNull(answer.get("statusCode"))).intValue(),
        (Map<?, ?>) Objects.requireNonNull(answer.get("headers")),
        text.isEmpty() || text.startsWith(BYTE_ORDER_MARK) ? Map.of() : Json.read(text),
        text);
  }

  /** The pointers of a problem's errors, in the order of the fields. */
  List<String> pointers() {
    return errors().stream().map(error -> String.valueOf(error.get("pointer"))).toList();
  }

  private List<Map<?, ?>> errors() {
    return body.get("errors") instanceof List<?> list
        ? list.stream().<Map<?, ?>>map(error -> (Map<?, ?>) error).toList()
        : List.of();
  }

  /** A value inside the body, by names: {@code at("deadline", "due")}. */
  Object at(String... names) {
    Object here = body;
    for (var name : names) {
      here = Objects.requireNonNull(((Map<?, ?>) here).get(name), name);
    }
    return here;
  }

  /** A file comes in Base64. */
  private static String json(Map<String, ?> answer) {
    var body = String.valueOf(answer.get("body"));
    return Boolean.TRUE.equals(answer.get("isBase64Encoded"))
        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
  }
}
