package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a log line and a line of metrics look like. */
class TelemetryTest {
  private final Told told = new Told();
  private final LocalContext context = LocalContext.living(Duration.ofSeconds(5));

  private void note(String event, Map<String, ?> fields) throws IOException {
    told.telemetry.during(context, () -> told.telemetry.journal().note(event, fields));
  }

  @Test
  void anEventIsOneJsonObjectWithPowertoolsFieldsAndItsOwnAtTheTop() throws IOException {
    note("alert.failed", Map.of("alert", "a.b", "code", "NotFound", "n", 3));
    System.err.println(told.text());
    assertThat(told.text().lines().findFirst()).isPresent();
  }
}
