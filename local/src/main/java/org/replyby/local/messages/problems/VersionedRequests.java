package org.replyby.local.messages.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.local.lambda.ApiEvent;

/** Requests that say badly, or not at all, which version of a thing they change. */
final class VersionedRequests {
  private static final String SETTING = "/v1/jurisdictions/chicago-il/second-person";
  private static final String WANTED = "{\"secondPerson\": \"required\"}";

  private VersionedRequests() {}

  static List<ApiEvent> all() {
    return List.of(
        event(Map.of()),
        event(Map.of("if-match", "\"old\"")),
        event(Map.of("if-match", "old")),
        event(Map.of("if-none-match", "old")));
  }

  private static ApiEvent event(Map<String, String> headers) {
    var typed = new LinkedHashMap<>(headers);
    typed.put("content-type", "application/json");
    return new ApiEvent("PUT", SETTING, "", typed, WANTED, false, "127.0.0.1");
  }
}
