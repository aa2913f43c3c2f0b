package org.replyby.staffapi.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.QueryString;

/** The parts used of API Gateway's HTTP API event (payload 2.0). Header names are in lower case. */
public record Request(
    String id,
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    Map<String, ?> claims,
    String body,
    boolean isBase64) {

  /** Reads an event; anything it lacks is empty. */
  public static Request of(Map<String, ?> event, String otherwiseId) {
    var context = child(event, "requestContext");
    var http = child(context, "http");
    return new Request(
        text(context, "requestId").orElse(otherwiseId),
        text(http, "method").orElse(""),
        text(event, "rawPath").orElse(""),
        text(event, "rawQueryString")
            .map(QueryString::parse)
            .orElseGet(() -> decoded(child(event, "queryStringParameters"))),
        headers(child(event, "headers")),
        child(child(child(context, "authorizer"), "jwt"), "claims"),
        text(event, "body").orElse(""),
        Boolean.TRUE.equals(event.get("isBase64Encoded")));
  }

  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  /** The same request with one parameter more. */
  Request with(String parameter, String value) {
    var more = new LinkedHashMap<>(query);
    more.put(parameter, List.of(value));
    return new Request(id, method, path, more, headers, claims, body, isBase64);
  }

  private static Map<String, List<String>> decoded(Map<String, ?> query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    query.forEach((name, value) -> parameters.put(name, List.of(String.valueOf(value))));
    return parameters;
  }

  private static Map<String, String> headers(Map<String, ?> typed) {
    var headers = new HashMap<String, String>();
    typed.forEach(
        (name, value) -> headers.put(name.toLowerCase(Locale.ROOT), String.valueOf(value)));
    return headers;
  }

  private static Optional<String> text(Map<String, ?> object, String name) {
    return object.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  @SuppressWarnings("unchecked") // JSON objects have texts as names.
  private static Map<String, ?> child(Map<String, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> child ? (Map<String, ?>) child : Map.of();
  }
}
