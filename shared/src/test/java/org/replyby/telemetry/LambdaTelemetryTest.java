package org.replyby.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

class LambdaTelemetryTest {
  private static final Instant AT = Instant.parse("2026-11-27T23:59:59.999999Z");
  private static final Map<String, Object> SAID =
      Map.of(
          "getFunctionName", "sweep",
          "getFunctionVersion", "7",
          "getAwsRequestId", "request-1",
          "getXrayTraceId", "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=5;Sampled=0");

  /** Each write by itself, as Lambda sees it. */
  private static final class Writes extends ByteArrayOutputStream {
    final List<String> all = new ArrayList<>();

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      all.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }
  }

  private final Writes writes = new Writes();
  private final Telemetry telemetry =
      new LambdaTelemetry(
          new LambdaTelemetry.Settings("ReplyBy", "city", () -> AT, new PrintStream(writes)));

  private static Context saying(Map<String, Object> said) {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) -> said.get(method.getName()));
  }

  private Map<String, Object> line(int index) throws IOException {
    return Json.read(writes.all.get(index));
  }

  @Test
  void aLineNamesTheInvocationByTheSameFieldsAsEver() throws IOException {
    telemetry.during(
        saying(SAID),
        () -> telemetry.journal().note("sweep", Map.of("correlationId", "c", "items", 2)));
    assertThat(line(0))
        .containsExactly(
            entry("timestamp", "2026-11-27T23:59:59.999Z"),
            entry("level", "INFO"),
            entry("event", "sweep"),
            entry("service", "city"),
            entry("function_name", "sweep"),
            entry("function_version", "7"),
            entry("function_request_id", "request-1"),
            entry("cold_start", true),
            entry("xray_trace_id", "1-5759e988-bd862e3fe1be46a994272793"),
            entry("correlation_id", "c"),
            entry("items", 2));
  }

  @Test
  void onlyTheFirstInvocationIsAColdStartAndATraceIsLeftOutWhereThereIsNone() throws IOException {
    var said = new HashMap<>(SAID);
    said.remove("getXrayTraceId");
    for (int i = 0; i < 2; i++) {
      telemetry.during(saying(said), () -> telemetry.journal().note("n", Map.of()));
    }
    assertThat(line(0)).containsEntry("cold_start", true).doesNotContainKey("xray_trace_id");
    assertThat(line(1)).containsEntry("cold_start", false);
  }

  @Test
  void outsideOfAnInvocationAnEventIsOnlyALine() throws IOException {
    telemetry.journal().note("sweep", Map.of("items", 2));
    assertThat(writes.all).hasSize(1);
    assertThat(line(0)).containsOnlyKeys("timestamp", "level", "event", "service", "items");
  }

  @Test
  void aLineIsOneWriteSoThatLambdaMakesOneEntryOfIt() throws IOException {
    telemetry.during(saying(SAID), () -> telemetry.journal().note("sweep", Map.of("items", 2)));
    assertThat(writes.all).hasSize(2).allMatch(w -> w.indexOf('\n') == w.length() - 1);
    assertThat(line(1)).containsKey("_aws").containsEntry("Sweeps", line(1).get("Sweeps"));
    assertThat(String.valueOf(line(1).get("_aws"))).contains("Timestamp=" + AT.toEpochMilli());
  }

  @Test
  void anEventsFieldReplacesNoneOfTheLines() throws IOException {
    var forged = Map.of("event", "forged", "service", "forged", "level", "ERROR", "own", "kept");
    telemetry.journal().note("request", forged);
    assertThat(line(0))
        .containsEntry("event", "request")
        .containsEntry("service", "city")
        .containsEntry("level", "INFO")
        .containsEntry("own", "kept");
  }
}
