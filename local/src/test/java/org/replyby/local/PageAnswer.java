package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The answer of the public page's function: its status, its headers and the HTML document. */
record PageAnswer(int status, Map<String, String> headers, String body) {
  static PageAnswer of(Map<String, Object> answer) {
    assertThat(answer.keySet())
        .isEqualTo(Set.of("statusCode", "headers", "body", "isBase64Encoded"));
    var headers =
        ((Map<?, ?>) requireNonNull(answer.get("headers")))
            .entrySet().stream()
                .collect(
                    Collectors.toMap(
                        h -> String.valueOf(h.getKey()), h -> String.valueOf(h.getValue())));
    return new PageAnswer(
        ((Number) requireNonNull(answer.get("statusCode"))).intValue(),
        headers,
        String.valueOf(answer.get("body")));
  }

  PageAnswer is(int expected) {
    assertThat(status).as("%s", body).isEqualTo(expected);
    return this;
  }
}
