package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.local.lambda.LocalContext;
import org.slf4j.LoggerFactory;

/** The format of a log line, and which of its numbers become metrics. */
class TelemetryTest {
  private final CapturedTelemetry captured = new CapturedTelemetry();
  private final LocalContext context = LocalContext.living(Duration.ofSeconds(5));

  private void note(String event, Map<String, ?> fields) throws IOException {
    captured.telemetry.during(context, () -> captured.telemetry.journal().note(event, fields));
  }

  @Test
  void anEventIsOneJsonObjectOnOneLineWithTheInvocationsFieldsBesideItsOwn() throws IOException {
    note("rung.nobody-to-tell", Map.of("deadline", "chicago-il.m.d1", "n", 3));
    assertThat(captured.lines()).hasSize(1);
    var line = captured.lines().getFirst();
    assertThat(line)
        .containsOnlyKeys(
            "timestamp",
            "level",
            "event",
            "service",
            "function_name",
            "function_version",
            "function_request_id",
            "cold_start",
            "deadline",
            "n")
        .containsEntry("event", "rung.nobody-to-tell")
        .containsEntry("service", "replyby")
        .containsEntry("function_name", "local")
        .containsEntry("function_request_id", context.requestId())
        .containsEntry("deadline", "chicago-il.m.d1")
        .containsEntry("n", 3);
    assertThat(line.get("cold_start")).isInstanceOf(Boolean.class);
  }

  @Test
  void whateverAFieldHoldsTheLineStaysOneObject() throws IOException {
    var odd = "a\"b\\\",\"event\":\"forged\n\r\t\u0001\u2028{}";
    note("request", Map.of("status", 200, "sub", odd, "faults", List.of(Map.of("at", odd))));
    assertThat(captured.events("request")).hasSize(1);
    assertThat(captured.events("request").getFirst())
        .containsEntry("sub", odd)
        .containsEntry("faults", List.of(Map.of("at", odd)));
    assertThat(captured.events("forged")).isEmpty();
  }

  @Test
  void aCorrelationIdIsWrittenUnderOneNameAndStaysWithItsEvent() throws IOException {
    captured.telemetry.during(
        context,
        () -> {
          captured.telemetry.journal().note("first", Map.of("correlationId", "req-1", "n", 1));
          captured.telemetry.journal().note("second", Map.of("n", 2));
        });
    assertThat(captured.events("first").getFirst())
        .containsEntry("correlation_id", "req-1")
        .doesNotContainKey("correlationId");
    assertThat(captured.events("second").getFirst()).doesNotContainKey("correlation_id");
  }

  @Test
  void whatLibrariesLogIsOff() {
    assertThat(LoggerFactory.getLogger("software.amazon.awssdk").isErrorEnabled()).isFalse();
    assertThat(LoggerFactory.getLogger("any").isErrorEnabled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "alert.superseded, AlertsSuperseded",
    "alert.unreached, AlertsUnreached",
    "alert.failed, AlertsFailed",
    "alert.retried, AlertsRetried",
    "alert.lease-lost, LeasesLost",
    "official.unreadable, OfficialsUnreadable",
    "item.postponed, ItemsPostponed"
  })
  void anInvocationsEventsOfAKindAreCounted(String event, String metric) throws IOException {
    captured.telemetry.during(
        context,
        () -> {
          captured.telemetry.journal().note(event, Map.of("alert", "a"));
          captured.telemetry.journal().note(event, Map.of("alert", "b"));
        });
    assertThat(captured.metric(metric)).containsExactly("1.0 Count", "1.0 Count");
    captured.clear();
    note("other", Map.of());
    assertThat(captured.metric(metric)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "200, Requests2xx",
    "201, Requests2xx",
    "404, Requests4xx",
    "500, Requests5xx",
    "503, Requests5xx"
  })
  void requestsAreCountedByTheClassOfTheirStatus(int status, String metric) throws IOException {
    note("request", Map.of("status", status));
    assertThat(captured.metric(metric)).containsExactly("1.0 Count");
  }

  @Test
  void aPublishedAlertTellsHowLongItTookInAllAndAtSns() throws IOException {
    note("alert.published", Map.of("alert", "a", "latencySeconds", 61L, "publishMillis", 40L));
    assertThat(captured.metric("AlertsPublished")).containsExactly("1.0 Count");
    assertThat(captured.metric("AlertLatency")).containsExactly("61.0 Seconds");
    assertThat(captured.metric("PublishTime")).containsExactly("40.0 Milliseconds");
  }

  @Test
  void metricsStandUnderTheNamespaceAndTheInstallationAlone() throws IOException {
    note("alert.failed", Map.of());
    var metrics = captured.lines().getLast();
    assertThat(metrics).containsEntry("service", "replyby");
    assertThat(metrics.get("_aws"))
        .asString()
        .contains("Namespace=ReplyBy", "Dimensions=[[service]]");
  }

  @Test
  void anInvocationThatFailsHasToldWhatItDidBefore() {
    assertThatThrownBy(
            () ->
                captured.telemetry.during(
                    context,
                    () -> {
                      captured.telemetry.journal().note("alert.failed", Map.of());
                      throw new IllegalStateException("+1 312 555 0100");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(captured.metric("AlertsFailed")).containsExactly("1.0 Count");
    assertThat(captured.text()).doesNotContainPattern("312[- .)]*555[- .]*0");
  }
}
