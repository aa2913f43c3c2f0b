package org.replyby.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.machine.ProjectFolder;

/**
 * Lines of SNS's log of texts, made from the two that AWS publishes, as CloudWatch Logs passes them
 * on.
 */
final class StatusLines {
  static final String UNREACHABLE = "Phone is currently unreachable/unavailable";
  static final String INVALID = "Invalid phone number";

  private static final String FOLDER =
      "functions/delivery-status/src/test/resources/org/replyby/deliverystatus/";

  private StatusLines() {}

  static String taken(String messageId, String phone) {
    return published("delivered.json", "34d9b400-c6dd-5444-820d-fbeb0f1f54cf", messageId, phone);
  }

  static String delivered(String messageId, String phone) {
    return taken(messageId, phone).replace("by phone carrier", "by phone");
  }

  static String failed(String messageId, String phone, String reason) {
    return published("failed.json", "1077257a-92f3-5ca3-bc97-6a915b310625", messageId, phone)
        .replace("Unknown error attempting to reach phone", reason);
  }

  private static String published(String file, String id, String messageId, String phone) {
    try {
      return Files.readString(ProjectFolder.find().file(FOLDER + file))
          .replace(id, messageId)
          .replace("+1XXX5550100", phone);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same line about a text that was sent at another moment. */
  static String sentAt(String line, Instant moment) {
    var text = moment.toString().replace('T', ' ').replace("Z", "");
    return line.replaceAll("2016-06-28 00:40:34\\.55\\d", text.length() > 19 ? text : text + ".0");
  }

  /** Passes lines on to the function. */
  static Map<String, Object> report(TestService to, String... lines) {
    return Invocation.of(to.app.deliveryStatus(), event(to.clock.instant(), List.of(lines)));
  }

  private static Map<String, Object> event(Instant logged, List<String> lines) {
    var events = new ArrayList<Map<String, Object>>();
    for (var line : lines) {
      events.add(
          Map.of(
              "id", "line-" + events.size(), "timestamp", logged.toEpochMilli(), "message", line));
    }
    var log =
        Map.of(
            "messageType", "DATA_MESSAGE",
            "owner", "123456789012",
            "logGroup", "sns/us-east-1/123456789012/DirectPublishToPhoneNumber",
            "logStream", "1",
            "subscriptionFilters", List.of("city-delivered"),
            "logEvents", events);
    return Map.of("awslogs", Map.of("data", packed(Json.write(log))));
  }

  private static String packed(String text) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }
}
