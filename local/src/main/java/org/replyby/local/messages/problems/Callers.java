package org.replyby.local.messages.problems;

import java.util.List;
import java.util.Map;

/** Requests by people who may not do what they ask for. */
final class Callers {
  private Callers() {}

  /** By somebody who is a member of nothing, and by a viewer of Chicago. */
  static List<Map<String, Object>> events() {
    return List.of(
        by("nobody", "GET /v1/jurisdictions/chicago-il"),
        by("vi", "GET /v1/officials/chicago-il.oada/subscriptions"),
        by("vi", "POST /v1/letters {}"),
        by("vi", "PUT /v1/campaigns/ours {}"));
  }

  private static Map<String, Object> by(String subject, String line) {
    var event = Requests.event(line).event();
    if (event.get("requestContext") instanceof Map<?, ?> context) {
      @SuppressWarnings("unchecked") // A JSON object has texts as names.
      var known = (Map<String, Object>) context;
      known.put("authorizer", Map.of("jwt", Map.of("claims", Map.of("sub", subject))));
    }
    return event;
  }
}
