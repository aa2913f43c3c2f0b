package org.replyby.local;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.Invocation;

/** An operator who says in each call which version of a thing is to be changed. */
record Versioned(TestService service) {
  /** {@code tag} is sent as If-Match; nothing is if it is null. */
  Answer call(String method, String path, @Nullable Map<String, ?> body, @Nullable String tag) {
    var json = body == null ? null : Json.write(body);
    return answer(ApiEvents.matching(tag, ApiEvents.event(method, path, json, null, "clerk", "*")));
  }

  Answer put(String path, Map<String, ?> body, @Nullable String tag) {
    return call("PUT", path, body, tag);
  }

  Answer post(String path, Map<String, ?> body, @Nullable String tag) {
    return call("POST", path, body, tag);
  }

  /** What a GET of a thing says to be its version. */
  String tag(String path) {
    return service.get(path).is(200).text("etag");
  }

  Answer answer(Map<String, Object> event) {
    var answered = Invocation.of(service.app.staffApi(), event);
    return Answer.of(ContractCheck.checked(event, answered));
  }
}
