package org.replyby.local.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Sends what a function answered, or what the gateway answers by itself. */
final class HttpReply {
  private HttpReply() {}

  static void send(HttpExchange exchange, Map<String, Object> answer) throws IOException {
    if (answer.get("headers") instanceof Map<?, ?> headers) {
      headers.forEach(
          (name, value) ->
              exchange.getResponseHeaders().set(String.valueOf(name), String.valueOf(value)));
    }
    if (answer.get("cookies") instanceof List<?> cookies) {
      cookies.forEach(
          cookie -> exchange.getResponseHeaders().add("Set-Cookie", String.valueOf(cookie)));
    }
    var status = answer.get("statusCode") instanceof Number number ? number.intValue() : 502;
    var body = answer.get("body") instanceof String text ? text : "";
    var bytes =
        Boolean.TRUE.equals(answer.get("isBase64Encoded"))
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8);
    send(exchange, status, bytes);
  }

  static void send(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    send(exchange, status, json.getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    // -1 means that there is no body; 0 would mean that its length is not known.
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
