package org.replyby.local.lambda;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in the form in which API Gateway's HTTP API passes it to a function, payload version
 * 2.0: cookies are a list beside the other headers.
 */
public record ApiEvent(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    @Nullable String body,
    boolean isBase64Encoded,
    String sourceIp) {
  private static final String CLERK = "local-clerk";
  private static final String COOKIE = "cookie";
  private static final String OPERATORS = "*";

  /** A request with a JSON body. */
  public static ApiEvent json(String method, String path, @Nullable String body) {
    return new ApiEvent(
        method, path, "", Map.of("content-type", "application/json"), body, false, "127.0.0.1");
  }

  /** The same request with a body as it came: text if API Gateway takes it for text. */
  public ApiEvent with(byte[] bytes) {
    var text = isText() ? decoded(bytes) : Optional.<String>empty();
    var body = text.orElseGet(() -> Base64.getEncoder().encodeToString(bytes));
    return new ApiEvent(method, path, query, headers, body, text.isEmpty(), sourceIp);
  }

  /** The same request with a query, the text after the question mark. */
  public ApiEvent asking(String query) {
    return new ApiEvent(method, path, query, headers, body, isBase64Encoded, sourceIp);
  }

  /** The same request under an Idempotency-Key. */
  public ApiEvent under(String key) {
    var keyed = new LinkedHashMap<>(headers);
    keyed.put("idempotency-key", key);
    return new ApiEvent(method, path, query, keyed, body, isBase64Encoded, sourceIp);
  }

  /** The same request for what has this tag; {@code *} stands for any. */
  public ApiEvent matching(String tag) {
    var more = new LinkedHashMap<>(headers);
    more.put("if-match", tag);
    return new ApiEvent(method, path, query, more, body, isBase64Encoded, sourceIp);
  }

  /** By an operator, for a program that calls the function itself. */
  public Map<String, Object> event() {
    return operatorsEvent(CLERK);
  }

  /** By another operator: a date is recorded by one person and confirmed by another. */
  public Map<String, Object> operatorsEvent(String name) {
    return event(Map.of("sub", name, "replyby_groups", OPERATORS));
  }

  /** With the claims of a token that was verified. */
  public Map<String, Object> event(Map<String, String> claims) {
    var context = context();
    context.put("authorizer", Map.of("jwt", Map.of("claims", claims)));
    return withContext(context);
  }

  /** The same for a path that asks for no token. */
  public Map<String, Object> publicEvent() {
    return withContext(context());
  }

  private Map<String, Object> withContext(Map<String, Object> context) {
    var event = new LinkedHashMap<String, Object>();
    event.put("version", "2.0");
    event.put("routeKey", "$default");
    event.put("rawPath", path);
    event.put("rawQueryString", query);
    var others = new LinkedHashMap<>(headers);
    var cookies = others.remove(COOKIE);
    if (cookies != null) {
      event.put("cookies", List.of(cookies.split(";\\s*", -1)));
    }
    event.put("headers", others);
    event.put("requestContext", context);
    if (body != null) {
      event.put("body", body);
    }
    event.put("isBase64Encoded", isBase64Encoded);
    return event;
  }

  private Map<String, Object> context() {
    var http = new LinkedHashMap<String, Object>();
    http.put("method", method);
    http.put("path", path);
    http.put("protocol", "HTTP/1.1");
    http.put("sourceIp", sourceIp);
    http.put("userAgent", headers.getOrDefault("user-agent", ""));
    var context = new LinkedHashMap<String, Object>();
    context.put("accountId", "000000000000");
    context.put("apiId", "local");
    context.put("stage", "$default");
    context.put("routeKey", "$default");
    context.put("requestId", UUID.randomUUID().toString());
    context.put("http", http);
    return context;
  }

  /** Empty if the bytes are not UTF-8: a body that claims to be text may not be. */
  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException binary) {
      return Optional.empty();
    }
  }

  /** API Gateway passes these as text, everything else in Base64. */
  private boolean isText() {
    var type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    return type.startsWith("text/")
        || type.startsWith("application/json")
        || type.startsWith("application/xml")
        || type.startsWith("application/javascript");
  }
}
