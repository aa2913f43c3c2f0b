package org.replyby.staffpages.today;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses with what was chosen. */
final class Addresses {
  private Addresses() {}

  static String of(String path, Map<String, String> query) {
    var chosen =
        query.entrySet().stream()
            .filter(parameter -> !parameter.getValue().isEmpty())
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&"));
    return chosen.isEmpty() ? path : path + "?" + chosen;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
