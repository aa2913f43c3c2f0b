package org.replyby.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.staffapi.StaffApi;

/** City staff's program: asks the staff API, which gets API Gateway's events. */
public record Clerk(StaffApi api) {
  public Map<String, Object> put(String path, Map<String, ?> body) {
    return done("PUT", path, Json.write(body));
  }

  public Map<String, Object> post(String path, Map<String, ?> body) {
    return done("POST", path, Json.write(body));
  }

  /** The answer's body; a refusal ends the run, since a script contains nothing to refuse. */
  private Map<String, Object> done(String method, String path, @Nullable String body) {
    var answer = Invocation.of(api, ApiEvent.json(method, path, body).event());
    var status = answer.get("statusCode") instanceof Number number ? number.intValue() : 0;
    var text = String.valueOf(answer.get("body"));
    if (status / 100 != 2) {
      throw new IllegalStateException(method + " " + path + " answered " + status + ": " + text);
    }
    try {
      return Json.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
