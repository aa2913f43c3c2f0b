package org.replyby.local.messages.problems;

import java.util.List;
import java.util.Map;
import org.replyby.local.lambda.ApiEvent;

/** Requests that cannot be read: by their body, its type or a header. */
final class UnreadableRequests {
  private static final Map<String, String> JSON = Map.of("content-type", "application/json");

  private UnreadableRequests() {}

  static List<ApiEvent> bodies() {
    return List.of(
        event(Map.of("content-type", "text/plain"), "{}", false),
        event(JSON, " ".repeat(256 * 1024 + 1), false),
        event(JSON, "not base64!", true),
        event(JSON, "/w==", true),
        event(Map.of("idempotency-key", ""), "{}", false));
  }

  /** Requests for a list as one file: of a part of it, and of a list that is too long. */
  static List<ApiEvent> tables() {
    return List.of(table("limit=1"), table(""));
  }

  private static ApiEvent table(String query) {
    var path = "/v1/jurisdictions/chicago-il/officials";
    return new ApiEvent("GET", path, query, Map.of("accept", "text/csv"), null, false, "127.0.0.1");
  }

  private static ApiEvent event(Map<String, String> headers, String body, boolean isBase64) {
    return new ApiEvent("POST", "/v1/letters", "", headers, body, isBase64, "127.0.0.1");
  }
}
