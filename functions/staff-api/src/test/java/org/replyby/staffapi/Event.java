package org.replyby.staffapi;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;

/** An event of API Gateway, by default with the claims of the clerk of Chicago and Berkeley. */
record Event(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    @Nullable Map<String, String> claims,
    @Nullable String body,
    boolean isBase64) {
  private static final Pattern OPENING = Pattern.compile("/v1/(jurisdictions|campaigns)/[^/]+");
  private static final Map<String, String> ANY_VERSION = Map.of("if-match", "*");
  private static final Map<String, String> CLERK = Map.of("sub", "clerk-7");

  static Event of(String method, String path) {
    var headers = OPENING.matcher(path).matches() ? Map.<String, String>of() : ANY_VERSION;
    return new Event(method, path, "", headers, CLERK, null, false);
  }

  Event query(String raw) {
    return new Event(method, path, raw, headers, claims, body, isBase64);
  }

  Event header(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new Event(method, path, query, more, claims, body, isBase64);
  }

  Event without(String header) {
    var fewer = new HashMap<>(headers);
    fewer.remove(header);
    return new Event(method, path, query, fewer, claims, body, isBase64);
  }

  Event claims(@Nullable Map<String, String> other) {
    return new Event(method, path, query, headers, other, body, isBase64);
  }

  Event body(String text) {
    return new Event(method, path, query, headers, claims, text, false);
  }

  Event base64(String text) {
    return new Event(method, path, query, headers, claims, text, true);
  }

  String json() {
    var context = new HashMap<String, @Nullable Object>();
    context.put("requestId", "req-1");
    context.put("http", Map.of("method", method, "path", path));
    if (claims != null) {
      context.put("authorizer", Map.of("jwt", Map.of("claims", claims)));
    }
    var event = new HashMap<String, @Nullable Object>();
    event.put("version", "2.0");
    event.put("rawPath", path);
    event.put("rawQueryString", query);
    event.put("headers", headers);
    event.put("requestContext", context);
    event.put("body", body);
    event.put("isBase64Encoded", isBase64);
    return Json.write(event);
  }
}
