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

/** What a line of the log looks like, and which of the numbers in it become metrics. */
class TelemetryTest {
  private final Told told = new Told();
  private final LocalContext context = LocalContext.living(Duration.ofSeconds(5));

  private void note(String event, Map<String, ?> fields) throws IOException {
    told.telemetry.during(context, () -> told.telemetry.journal().note(event, fields));
  }

  @Test
  void anEventIsOneJsonObjectOnOneLineWithPowertoolsFieldsBesideItsOwn() throws IOException {
    note("rung.nobody-to-tell", Map.of("deadline", "chicago-il.m.d1", "n", 3));
    assertThat(told.lines()).hasSize(1);
    var line = told.lines().getFirst();
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
    assertThat(told.events("request")).hasSize(1);
    assertThat(told.events("request").getFirst())
        .containsEntry("sub", odd)
        .containsEntry("faults", List.of(Map.of("at", odd)));
    assertThat(told.events("forged")).isEmpty();
  }

  @Test
  void aCorrelationIdBecomesPowertoolsOwnAndStaysWithItsEvent() throws IOException {
    told.telemetry.during(
        context,
        () -> {
          told.telemetry.journal().note("first", Map.of("correlationId", "req-1", "n", 1));
          told.telemetry.journal().note("second", Map.of("n", 2));
        });
    assertThat(told.events("first").getFirst())
        .containsEntry("correlation_id", "req-1")
        .doesNotContainKey("correlationId");
    assertThat(told.events("second").getFirst()).doesNotContainKey("correlation_id");
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
    told.telemetry.during(
        context,
        () -> {
          told.telemetry.journal().note(event, Map.of("alert", "a"));
          told.telemetry.journal().note(event, Map.of("alert", "b"));
        });
    assertThat(told.metric(metric)).containsExactly("1.0 Count", "1.0 Count");
    told.forget();
    note("other", Map.of());
    assertThat(told.metric(metric)).isEmpty();
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
    assertThat(told.metric(metric)).containsExactly("1.0 Count");
  }

  @Test
  void aPublishedAlertTellsHowLongItTookInAllAndAtSns() throws IOException {
    note("alert.published", Map.of("alert", "a", "latencySeconds", 61L, "publishMillis", 40L));
    assertThat(told.metric("AlertsPublished")).containsExactly("1.0 Count");
    assertThat(told.metric("AlertLatency")).containsExactly("61.0 Seconds");
    assertThat(told.metric("PublishTime")).containsExactly("40.0 Milliseconds");
  }

  @Test
  void metricsStandUnderTheNamespaceAndTheInstallationAlone() throws IOException {
    note("alert.failed", Map.of());
    var metrics = told.lines().getLast();
    assertThat(metrics).containsEntry("service", "replyby");
    assertThat(metrics.get("_aws"))
        .asString()
        .contains("Namespace=ReplyBy", "Dimensions=[[service]]");
  }

  @Test
  void anInvocationThatFailsHasToldWhatItDidBefore() {
    assertThatThrownBy(
            () ->
                told.telemetry.during(
                    context,
                    () -> {
                      told.telemetry.journal().note("alert.failed", Map.of());
                      throw new IllegalStateException("+1 312 555 0100");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(told.metric("AlertsFailed")).containsExactly("1.0 Count");
    assertThat(told.text()).doesNotContain("555");
  }
}
