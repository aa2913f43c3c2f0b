package org.replyby.local.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.contract.Contract.map;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.replyby.json.Json;

/**
 * Holds what a request was answered against the contract: its status, its media type, its headers
 * and each field. A request that was accepted has to be as the contract says, too.
 */
public final class ContractCheck {
  private static final String BODY = "body";

  private ContractCheck() {}

  /** Returns the answer, for who goes on with it. */
  public static Map<String, Object> checked(Map<String, Object> event, Map<String, Object> answer) {
    var http = map(map(event, "requestContext"), "http");
    var method = String.valueOf(http.get("method"));
    var path = String.valueOf(event.get("rawPath"));
    var status = ((Number) answer.getOrDefault("statusCode", 0)).intValue();
    Contract.STAFF_API
        .find(method, path)
        .ifPresentOrElse(
            operation -> {
              isAnsweredAsSaid(operation, method, status, answer);
              if (status < 300) {
                isAskedAsSaid(operation, event);
              }
            },
            () -> {
              assertThat(status).as(method + " " + path).isIn(401, 404, 405);
              isValid("a problem", problemSchema(), body(answer));
            });
    return answer;
  }

  private static void isAnsweredAsSaid(
      Operation operation, String method, int status, Map<String, Object> answer) {
    assertThat(operation.statuses()).as("statuses of " + operation).contains("" + status);
    var what = operation + " answered " + status;
    var headers = headers(answer);
    assertThat(headers.keySet()).as(what).containsAll(operation.headers(status));
    if (method.equals("HEAD") || operation.content(status).isEmpty()) {
      assertThat(body(answer)).as(what).isEmpty();
      return;
    }
    var type = headers.getOrDefault("content-type", "none").split(";", 2)[0];
    assertThat(operation.content(status)).as(what).containsKey(type);
    if (type.endsWith("json")) {
      isValid(what, operation.schema(status, type), body(answer));
    }
  }

  private static void isAskedAsSaid(Operation operation, Map<String, Object> event) {
    if (operation.hasBody()) {
      isValid(operation + " was asked", operation.bodySchema(), body(event));
    }
    for (var pair : String.valueOf(event.getOrDefault("rawQueryString", "")).split("&", -1)) {
      if (!pair.isEmpty()) {
        var parts = pair.split("=", 2);
        var value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        assertThat(operation.parameters("query")).as(operation.toString()).contains(parts[0]);
        isValid(
            operation + " was asked with " + parts[0],
            operation.parameterSchema("query", parts[0]),
            Json.write(value));
      }
    }
  }

  private static void isValid(String what, Map<String, Object> schema, String json) {
    var faults =
        Schemas.STAFF_API.faults(schema, json).stream()
            .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
            .toList();
    assertThat(faults).as("%s, as the contract does not say: %s", what, json).isEmpty();
  }

  private static Map<String, Object> problemSchema() {
    return Map.of("$ref", "#/components/schemas/Problem");
  }

  private static Map<String, String> headers(Map<String, Object> answer) {
    return map(answer, "headers").entrySet().stream()
        .collect(
            Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                header -> String.valueOf(header.getValue())));
  }

  private static String body(Map<String, Object> message) {
    var body = message.get(BODY) instanceof String text ? text : "";
    var text =
        Boolean.TRUE.equals(message.get("isBase64Encoded"))
            ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
            : body;
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
