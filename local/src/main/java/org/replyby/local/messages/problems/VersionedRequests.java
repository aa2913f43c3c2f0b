package org.replyby.local.messages.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.local.lambda.ApiEvent;

/** Requests that say badly, or not at all, which version of a thing they change. */
final class VersionedRequests {
  private static final String SETTING = "/v1/jurisdictions/chicago-il/second-person";
  private static final String WANTED = "{\"secondPerson\": \"required\"}";
  private static final String OTHER_CITY = "/v1/jurisdictions/gary-in";
  private static final String GARY =
      "{\"name\": \"Gary\", \"kind\": \"city\", \"state\": \"IN\", \"timeZone\":"
          + " \"America/Chicago\"}";

  private VersionedRequests() {}

  static List<ApiEvent> all() {
    return List.of(
        event(SETTING, WANTED, Map.of()),
        event(SETTING, WANTED, Map.of("if-match", "\"old\"")),
        event(SETTING, WANTED, Map.of("if-match", "old")),
        event(SETTING, WANTED, Map.of("if-none-match", "old")),
        event(OTHER_CITY, GARY, Map.of("if-match", "*")));
  }

  private static ApiEvent event(String path, String body, Map<String, String> headers) {
    var typed = new LinkedHashMap<>(headers);
    typed.put("content-type", "application/json");
    return new ApiEvent("PUT", path, "", typed, body, false, "127.0.0.1");
  }
}
