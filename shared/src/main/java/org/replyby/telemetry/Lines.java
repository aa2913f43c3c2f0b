package org.replyby.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;

/** The lines of the log: one JSON object each, written at once. */
final class Lines {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** An event's field that is written under the name that log queries expect. */
  private static final String CORRELATION_FIELD = "correlationId";

  /** The id in a trace header, such as Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0. */
  private static final Pattern TRACE = Pattern.compile("Root=([^;]+)");

  private Lines() {}

  /** What Lambda says about the invocation that is running. */
  record Running(Context context, boolean isColdStart) {
    private void addTo(Map<String, Object> line) {
      line.put("function_name", context.getFunctionName());
      line.put("function_version", context.getFunctionVersion());
      line.put("function_request_id", context.getAwsRequestId());
      line.put("cold_start", isColdStart);
      var root = TRACE.matcher(Objects.requireNonNullElse(context.getXrayTraceId(), ""));
      if (root.find()) {
        line.put("xray_trace_id", root.group(1));
      }
    }
  }

  /** An event with its own fields, which cannot replace the line's. */
  static Map<String, Object> of(
      Instant at, String event, Map<String, ?> fields, String service, @Nullable Running running) {
    var line = new LinkedHashMap<String, Object>();
    line.put("timestamp", MILLISECONDS.format(at));
    line.put("level", "INFO");
    line.put("event", event);
    line.put("service", service);
    if (running != null) {
      running.addTo(line);
    }
    if (fields.get(CORRELATION_FIELD) instanceof String id) {
      line.put("correlation_id", id);
    }
    fields.forEach(
        (name, value) -> {
          if (!name.equals(CORRELATION_FIELD)) {
            line.putIfAbsent(name, value);
          }
        });
    return line;
  }

  /** One write a line: Lambda makes an entry of the log out of each write. */
  static void write(Map<String, Object> line, PrintStream sink) {
    var bytes = (Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
    sink.write(bytes, 0, bytes.length);
    sink.flush();
  }
}
