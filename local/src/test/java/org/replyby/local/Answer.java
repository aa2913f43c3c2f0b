package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.replyby.json.Json;

/** An answer of the API: its status and its JSON body. */
public record Answer(int status, Map<String, Object> body) {
  /** The answer in what the function gives API Gateway. */
  static Answer of(Map<String, Object> answer) {
    try {
      return new Answer(
          ((Number) requireNonNull(answer.get("statusCode"))).intValue(), Json.read(json(answer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file comes in Base64, and a table as its text. */
  private static String json(Map<String, Object> answer) {
    var body = String.valueOf(answer.get("body"));
    if (String.valueOf(answer.get("headers")).contains("text/csv")) {
      return Json.write(Map.of("csv", body));
    }
    return Boolean.TRUE.equals(answer.get("isBase64Encoded"))
        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
        : body;
  }

  public Answer is(int expected) {
    assertThat(status).as("%s", body).isEqualTo(expected);
    return this;
  }

  public String text(String name) {
    return String.valueOf(body.get(name));
  }

  @SuppressWarnings("unchecked")
  public Map<String, Object> map(String name) {
    return (Map<String, Object>) requireNonNull(body.get(name), name);
  }

  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> list(String name) {
    return (List<Map<String, Object>>) requireNonNull(body.get(name), name);
  }

  /** The JSON pointers of the errors in problem details. */
  List<String> pointers() {
    return list("errors").stream().map(e -> String.valueOf(e.get("pointer"))).toList();
  }
}
