package org.replyby.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of a URL (RFC 3986) in form encoding: each name with all its values, in order. */
public final class QueryString {
  private QueryString() {}

  public static Map<String, List<String>> parse(String raw) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        var parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    return parameters;
  }

  /** The first value of each name. */
  public static Map<String, String> firstValues(String raw) {
    var first = new LinkedHashMap<String, String>();
    parse(raw).forEach((name, values) -> first.put(name, values.getFirst()));
    return first;
  }

  /** Text that is not valid percent-encoding stays as it is. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
