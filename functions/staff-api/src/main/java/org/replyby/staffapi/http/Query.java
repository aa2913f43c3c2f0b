package org.replyby.staffapi.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a query, each with all its values. */
final class Query {
  private Query() {}

  static Map<String, List<String>> parse(String raw) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        var equals = pair.indexOf('=');
        var name = equals < 0 ? pair : pair.substring(0, equals);
        var value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.computeIfAbsent(decoded(name), n -> new ArrayList<>()).add(decoded(value));
      }
    }
    return parameters;
  }

  static Map<String, List<String>> of(Map<String, ?> decoded) {
    var parameters = new LinkedHashMap<String, List<String>>();
    decoded.forEach((name, value) -> parameters.put(name, List.of(String.valueOf(value))));
    return parameters;
  }

  /** What is no percent-encoding stays as it is: it will name nothing. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
