package org.replyby.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Requests as API Gateway's HTTP API passes them to a function, in payload version 2.0. Each
 * changes what it names whatever its version, except for one that opens a jurisdiction or a
 * campaign.
 */
public final class ApiEvents {
  private static final String IF_MATCH = "if-match";
  private static final Pattern OPENING = Pattern.compile("PUT /v1/(jurisdictions|campaigns)/[^/]+");

  private ApiEvents() {}

  /** The same request for what has this tag; null takes the header off. */
  @SuppressWarnings("unchecked") // The headers are as event() put them there.
  public static Map<String, Object> matching(@Nullable String tag, Map<String, Object> event) {
    var headers = new LinkedHashMap<>((Map<String, String>) event.get("headers"));
    headers.remove(IF_MATCH);
    if (tag != null) {
      headers.put(IF_MATCH, tag);
    }
    var same = new LinkedHashMap<>(event);
    same.put("headers", headers);
    return same;
  }

  public static Map<String, Object> event(
      String method,
      String pathAndQuery,
      @Nullable String body,
      @Nullable String idempotencyKey,
      String subject,
      String groups) {
    var claims = Map.of("sub", subject, "replyby_groups", groups);
    return event(method, pathAndQuery, body, idempotencyKey, claims);
  }

  /** The same with any claims of a token. */
  public static Map<String, Object> event(
      String method,
      String pathAndQuery,
      @Nullable String body,
      @Nullable String idempotencyKey,
      Map<String, String> claims) {
    var parts = pathAndQuery.split("\\?", 2);
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", "application/json");
    if (!OPENING.matcher(method + " " + parts[0]).matches()) {
      headers.put(IF_MATCH, "*");
    }
    if (idempotencyKey != null) {
      headers.put("idempotency-key", idempotencyKey);
    }
    var event = new LinkedHashMap<String, Object>();
    event.put("version", "2.0");
    event.put("routeKey", "$default");
    event.put("rawPath", parts[0]);
    event.put("rawQueryString", parts.length == 2 ? parts[1] : "");
    event.put("headers", headers);
    event.put(
        "requestContext",
        Map.of(
            "requestId",
            "test-request",
            "http",
            Map.of("method", method, "path", parts[0]),
            "authorizer",
            Map.of("jwt", Map.of("claims", claims))));
    if (body != null) {
      event.put("body", body);
    }
    event.put("isBase64Encoded", false);
    return event;
  }
}
