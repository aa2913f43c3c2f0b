package org.replyby.staffapi.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is answered: a body, a text, or a problem. */
public sealed interface Reply
    permits Reply.Shown, Reply.Listed, Reply.Text, Reply.File, Reply.Unchanged, Problem {
  int status();

  /**
   * A body; with the path of the new thing, if there is one. {@code isRepeat} is whether it is the
   * answer to an earlier request under the same Idempotency-Key.
   */
  record Shown(int status, Map<String, ?> body, @Nullable String location, boolean isRepeat)
      implements Reply {}

  /** A page of a list; {@code link} leads to the next one, null at the end. */
  record Listed(Map<String, ?> body, @Nullable String link) implements Reply {
    @Override
    public int status() {
      return 200;
    }
  }

  /** A text that is no JSON object of the API, with headers of its own. */
  record Text(String type, String text, Map<String, String> headers) implements Reply {
    @Override
    public int status() {
      return 200;
    }
  }

  /** A file with headers of its own; its bytes are in Base64, as the gateway takes them. */
  record File(String type, String base64, Map<String, String> headers) implements Reply {
    @Override
    public int status() {
      return 200;
    }
  }

  /** The caller has the text already. */
  record Unchanged(Map<String, String> headers) implements Reply {
    @Override
    public int status() {
      return 304;
    }
  }

  static Reply ok(Map<String, ?> body) {
    return new Shown(200, body, null, false);
  }

  static Reply created(Map<String, ?> body, String location) {
    return new Shown(201, body, location, false);
  }
}
