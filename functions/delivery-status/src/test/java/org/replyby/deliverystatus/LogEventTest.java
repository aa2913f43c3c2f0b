package org.replyby.deliverystatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

class LogEventTest {
  private static Map<String, Object> event(Map<String, ?> log) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(Json.write(log).getBytes(StandardCharsets.UTF_8));
    }
    return of(Base64.getEncoder().encodeToString(packed.toByteArray()));
  }

  private static Map<String, Object> of(String data) {
    return Map.of("awslogs", Map.of("data", data));
  }

  @Test
  void eachLineHasItsIdAndItsMoment() throws IOException {
    var line = Map.of("id", "7", "timestamp", 1_467_074_436_000L, "message", "{}");
    var log = Map.of("messageType", "DATA_MESSAGE", "logEvents", List.of(line, line));
    assertThat(LogEvent.lines(event(log)))
        .containsExactly(
            new LogEvent.Line("7", Instant.parse("2016-06-28T00:40:36Z"), "{}"),
            new LogEvent.Line("7", Instant.parse("2016-06-28T00:40:36Z"), "{}"));
  }

  @Test
  void aQuestionOfCloudWatchHasNoLines() throws IOException {
    assertThat(LogEvent.lines(event(Map.of("messageType", "CONTROL_MESSAGE")))).isEmpty();
  }

  @Test
  void anyOtherEventIsRefusedWithoutBeingQuoted() throws IOException {
    for (var event :
        List.of(
            Map.<String, Object>of(),
            Map.<String, Object>of("awslogs", "secret"),
            of("secret"),
            of("c2VjcmV0"),
            event(Map.of()),
            event(Map.of("logEvents", List.of(Map.of("message", "secret")))))) {
      assertThatThrownBy(() -> LogEvent.lines(event))
          .isInstanceOfAny(IllegalArgumentException.class, IOException.class)
          .message()
          .satisfiesAnyOf(m -> assertThat(m).isNull(), m -> assertThat(m).doesNotContain("secret"));
    }
  }
}
