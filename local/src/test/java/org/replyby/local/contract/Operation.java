package org.replyby.local.contract;

import static org.replyby.local.contract.Contract.map;
import static org.replyby.local.contract.Contract.object;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation of the contract: a method and a path. */
final class Operation {
  private final Contract contract;
  private final String method;
  private final String path;
  private final Map<String, Object> said;
  private final Pattern asked;

  Operation(Contract contract, String method, String path, Map<String, Object> said) {
    this.contract = contract;
    this.method = method.toUpperCase(Locale.ROOT);
    this.path = path;
    this.said = said;
    this.asked = Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"));
  }

  String method() {
    return method;
  }

  String path() {
    return path;
  }

  Map<String, Object> said() {
    return said;
  }

  boolean matches(String place) {
    return asked.matcher(place).matches();
  }

  /** Whether it can be asked without a token. */
  boolean isPublic() {
    return List.of().equals(said.get("security"));
  }

  /** The names of its parameters that are in the path, the query or the header. */
  Set<String> parameters(String in) {
    return parameters()
        .filter(p -> in.equals(p.get("in")))
        .map(p -> String.valueOf(p.get("name")))
        .collect(Collectors.toSet());
  }

  Map<String, Object> parameterSchema(String in, String name) {
    return parameters()
        .filter(p -> in.equals(p.get("in")) && name.equals(p.get("name")))
        .map(p -> map(p, "schema"))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Map<String, Object>> parameters() {
    return said.get("parameters") instanceof List<?> list
        ? list.stream().map(Contract::object).map(contract::resolved)
        : Stream.of();
  }

  boolean hasBody() {
    return said.containsKey("requestBody");
  }

  Map<String, Object> bodySchema() {
    var content = map(map(said, "requestBody"), "content");
    return map(map(content, "application/json"), "schema");
  }

  Set<String> statuses() {
    return map(said, "responses").keySet();
  }

  Map<String, Object> response(int status) {
    return contract.resolved(map(map(said, "responses"), String.valueOf(status)));
  }

  /** The headers that are always there, in lower case. */
  List<String> headers(int status) {
    return map(response(status), "headers").entrySet().stream()
        .filter(h -> Boolean.TRUE.equals(contract.resolved(object(h.getValue())).get("required")))
        .map(header -> header.getKey().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** By media type. */
  Map<String, Object> content(int status) {
    return map(response(status), "content");
  }

  Map<String, Object> schema(int status, String mediaType) {
    return map(object(content(status).get(mediaType)), "schema");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
