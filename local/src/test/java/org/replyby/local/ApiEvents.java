package org.replyby.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as API Gateway's HTTP API passes them to a function, in payload version 2.0. */
public final class ApiEvents {
  private ApiEvents() {}

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
