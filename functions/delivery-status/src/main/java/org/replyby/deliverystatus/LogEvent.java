package org.replyby.deliverystatus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.replyby.json.Json;

/**
 * What a subscription filter of CloudWatch Logs passes on: {@code {"awslogs": {"data": text}}}, the
 * text a compressed JSON object in base64.
 */
final class LogEvent {
  /** CloudWatch's own word now and then, whether the function is there. */
  private static final String CONTROL = "CONTROL_MESSAGE";

  private LogEvent() {}

  /** One line, its id in the log, and when it was written. */
  record Line(String id, Instant at, String text) {}

  /** Refuses any other event, without quoting it. */
  static List<Line> lines(Map<String, Object> event) throws IOException {
    if (!(event.get("awslogs") instanceof Map<?, ?> logs
        && logs.get("data") instanceof String data)) {
      throw new IllegalArgumentException("the event has no awslogs.data");
    }
    var log = unpacked(data);
    if (CONTROL.equals(log.get("messageType"))) {
      return List.of();
    }
    if (!(log.get("logEvents") instanceof List<?> events)) {
      throw new IllegalArgumentException("the event has no logEvents");
    }
    var lines = new ArrayList<Line>();
    for (var each : events) {
      lines.add(line(each));
    }
    return lines;
  }

  private static Map<String, Object> unpacked(String data) throws IOException {
    var packed = new ByteArrayInputStream(Base64.getDecoder().decode(data));
    try (var unpacked = new GZIPInputStream(packed)) {
      return Json.read(unpacked);
    }
  }

  private static Line line(Object event) {
    if (event instanceof Map<?, ?> fields
        && fields.get("id") instanceof String id
        && fields.get("timestamp") instanceof Number millis
        && fields.get("message") instanceof String text) {
      return new Line(id, Instant.ofEpochMilli(millis.longValue()), text);
    }
    throw new IllegalArgumentException("a line has no id, timestamp and message");
  }
}
