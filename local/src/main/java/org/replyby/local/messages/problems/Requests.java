package org.replyby.local.messages.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.local.lambda.ApiEvent;

/** Requests written as lines: a method, a path with its query, and a body if there is one. */
final class Requests {
  private static final Pattern OPENING = Pattern.compile("/v1/jurisdictions/[^/]+");

  /** The sample deadline. */
  static final String DEADLINE = "POST /v1/deadlines/chicago-il.byrne-jag.d1/";

  static final String MET = DEADLINE + "met {\"on\": \"2018-02-16\"}";
  static final String EXTENSION =
      DEADLINE
          + "extension {\"due\": {\"date\": \"2018-03-09\"}, \"grantedBy\": \"Jo Example\","
          + " \"why\": \"The city asked.\"}";

  private Requests() {}

  /** Requests that are valid by themselves, at least one for each body that the API takes. */
  static List<String> right() {
    return lines("right.txt");
  }

  /** The first valid request that begins with this. */
  static String right(String begin) {
    return right().stream().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
  }

  /** Requests that are invalid by themselves. */
  static List<String> wrong() {
    return lines("wrong.txt");
  }

  static ApiEvent event(String line) {
    var parts = line.split(" ", 3);
    return event(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
  }

  static ApiEvent event(String method, String target, @Nullable String body) {
    var path = target.split("\\?", 2);
    var json = ApiEvent.json(method, path[0], body);
    var event = OPENING.matcher(path[0]).matches() ? json : json.matching("*");
    return path.length == 2 ? event.asking(path[1]) : event;
  }

  private static List<String> lines(String resource) {
    try (var in = Requests.class.getResourceAsStream(resource)) {
      var bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
