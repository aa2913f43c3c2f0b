package org.replyby.local.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;

/**
 * What API Gateway does for pages of another origin, as the template configures it: the one origin
 * that AllowedOrigin names, and none if it is blank. It answers a preflight by itself, and no
 * cookie is meant.
 */
public record Cors(String allowedOrigin) {
  /** No page of another origin. */
  public static final Cors NONE = new Cors("");

  static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  static final List<String> HEADERS =
      List.of("authorization", "content-type", "idempotency-key", "if-match", "if-none-match");
  static final List<String> EXPOSED =
      List.of("allow", "etag", "idempotency-replayed", "link", "location", "retry-after");
  static final int SECONDS = 600;

  boolean allows(Headers request) {
    return !allowedOrigin.isBlank() && allowedOrigin.equals(request.getFirst("Origin"));
  }

  /** A browser that asks first; the function does not see it. */
  boolean isPreflight(String method, Headers request) {
    return method.equals("OPTIONS")
        && allows(request)
        && request.getFirst("Access-Control-Request-Method") != null;
  }

  /** Into every answer to a page of the origin, refusals too. */
  void put(Headers answer) {
    answer.set("Access-Control-Allow-Origin", allowedOrigin);
    answer.set("Access-Control-Expose-Headers", String.join(",", EXPOSED));
    answer.add("Vary", "Origin");
  }

  void putPreflight(Headers answer) {
    put(answer);
    answer.set("Access-Control-Allow-Methods", String.join(",", METHODS));
    answer.set("Access-Control-Allow-Headers", String.join(",", HEADERS));
    answer.set("Access-Control-Max-Age", String.valueOf(SECONDS));
  }
}
