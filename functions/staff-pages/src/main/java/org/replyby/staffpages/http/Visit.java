package org.replyby.staffpages.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.QueryString;

/**
 * The parts used of API Gateway's HTTP API event (payload 2.0). Header names are in lower case.
 * {@code body} is as it was sent, decoded from base64.
 */
public record Visit(
    String requestId,
    String method,
    String path,
    String rawQuery,
    Map<String, String> headers,
    Map<String, String> cookies,
    String body) {

  /** Reads an event; anything it lacks is empty. */
  public static Visit of(Map<String, ?> event, String otherwiseId) {
    var context = child(event, "requestContext");
    var requestId = text(context, "requestId");
    return new Visit(
        requestId.isEmpty() ? otherwiseId : requestId,
        text(child(context, "http"), "method"),
        text(event, "rawPath"),
        text(event, "rawQueryString"),
        headers(child(event, "headers")),
        cookies(event.get("cookies")),
        body(event));
  }

  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  /** The first value of each parameter. */
  public Map<String, String> query() {
    return QueryString.firstValues(rawQuery);
  }

  /** What a form was filled in with. */
  public Form form() {
    return Form.parse(body);
  }

  /** The address within the site, to come back to. */
  public String address() {
    return rawQuery.isEmpty() ? path : path + "?" + rawQuery;
  }

  /** Whether it asks for a page, and changes nothing. */
  public boolean isReading() {
    return method.equals("GET") || method.equals("HEAD");
  }

  private static String body(Map<String, ?> event) {
    var sent = text(event, "body");
    if (!Boolean.TRUE.equals(event.get("isBase64Encoded"))) {
      return sent;
    }
    return new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8);
  }

  private static Map<String, String> cookies(@Nullable Object list) {
    var cookies = new LinkedHashMap<String, String>();
    if (list instanceof List<?> all) {
      for (var cookie : all) {
        var parts = String.valueOf(cookie).split("=", 2);
        cookies.putIfAbsent(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
      }
    }
    return cookies;
  }

  private static Map<String, String> headers(Map<?, ?> typed) {
    var headers = new HashMap<String, String>();
    typed.forEach(
        (name, value) ->
            headers.put(String.valueOf(name).toLowerCase(Locale.ROOT), String.valueOf(value)));
    return headers;
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static Map<?, ?> child(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> child ? child : Map.of();
  }
}
