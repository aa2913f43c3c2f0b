package org.replyby.staffapi.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is answered: a body, or a problem. */
public sealed interface Reply permits Reply.Shown, Problem {
  int status();

  /** A body; with the path of the new thing, if there is one. */
  record Shown(int status, Map<String, ?> body, @Nullable String location) implements Reply {}

  static Reply ok(Map<String, ?> body) {
    return new Shown(200, body, null);
  }

  static Reply created(Map<String, ?> body, String location) {
    return new Shown(201, body, location);
  }
}
