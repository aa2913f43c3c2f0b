package org.replyby.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.staffapi.StaffApi;

/** City staff's program: asks the staff API, by giving it API Gateway's events. */
public record Clerk(StaffApi api) {
  /** {@code query} is the text after the question mark, without it. */
  public Map<String, Object> get(String path, String query) {
    return done(ApiEvent.json("GET", path, null).asking(query));
  }

  public Map<String, Object> put(String path, Map<String, ?> body) {
    return done(ApiEvent.json("PUT", path, Json.write(body)));
  }

  public Map<String, Object> post(String path, Map<String, ?> body) {
    return done(ApiEvent.json("POST", path, Json.write(body)).matching("*"));
  }

  /**
   * A post that makes one thing no matter how often it is sent, under an id that the key decides.
   */
  public Map<String, Object> postOnce(String path, Map<String, ?> body, String key) {
    return done(ApiEvent.json("POST", path, Json.write(body)).under(key));
  }

  /** A post by another person than the clerk. */
  public Map<String, Object> postAs(String person, String path, Map<String, ?> body) {
    var request = ApiEvent.json("POST", path, Json.write(body)).matching("*");
    return done(request, request.operatorsEvent(person));
  }

  private Map<String, Object> done(ApiEvent request) {
    return done(request, request.event());
  }

  /** The answer's body; a refusal ends the run, since a script contains nothing to refuse. */
  private Map<String, Object> done(ApiEvent request, Map<String, Object> event) {
    var answer = Invocation.of(api, event);
    var status = answer.get("statusCode") instanceof Number number ? number.intValue() : 0;
    var text = String.valueOf(answer.get("body"));
    if (status / 100 != 2) {
      throw new IllegalStateException(
          request.method() + " " + request.path() + " answered " + status + ": " + text);
    }
    try {
      return Json.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
