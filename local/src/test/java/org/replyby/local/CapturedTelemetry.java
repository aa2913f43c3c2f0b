package org.replyby.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.replyby.json.Json;
import org.replyby.local.lambda.LocalTelemetry;
import org.replyby.telemetry.Telemetry;

/** Captures what functions write for CloudWatch: the lines of the log, and the metrics in them. */
final class CapturedTelemetry {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final Telemetry telemetry =
      LocalTelemetry.to(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  void clear() {
    bytes.reset();
  }

  /** All lines. Each must be one JSON object. */
  List<Map<String, Object>> lines() {
    return text().lines().map(CapturedTelemetry::read).toList();
  }

  /** The lines that log this event. */
  List<Map<String, Object>> events(String event) {
    return lines().stream().filter(line -> event.equals(line.get("event"))).toList();
  }

  /** All values of a metric in CloudWatch's embedded metric format, each with its unit. */
  List<String> metric(String name) {
    var values = new ArrayList<String>();
    for (var line : lines()) {
      if (line.get("_aws") instanceof Map<?, ?> aws && line.containsKey(name)) {
        var value = line.get(name);
        var all = value instanceof List<?> list ? list : List.of(Objects.requireNonNull(value));
        all.forEach(each -> values.add(each + " " + unit(aws, name)));
      }
    }
    return values;
  }

  private static Object unit(Map<?, ?> aws, String name) {
    var directive = (Map<?, ?>) list(aws, "CloudWatchMetrics").getFirst();
    return list(directive, "Metrics").stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> name.equals(metric.get("Name")))
        .map(metric -> Objects.requireNonNull(metric.get("Unit")))
        .findFirst()
        .orElseThrow();
  }

  private static List<?> list(Map<?, ?> object, String name) {
    return (List<?>) Objects.requireNonNull(object.get(name));
  }

  private static Map<String, Object> read(String line) {
    try {
      return Json.read(line);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON object: " + line, e);
    }
  }
}
