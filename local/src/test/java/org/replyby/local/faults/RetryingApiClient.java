package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.local.Answer;
import org.replyby.local.ApiEvents;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.OfficialId;

/** Calls the API for a city, and repeats a call under the same key until it gets an answer. */
final class RetryingApiClient {
  private static final int ATTEMPTS = 4;
  private static final String CLERK = "local-clerk";

  private final FaultTestService service;
  private final String keyPrefix;
  private int calls;

  RetryingApiClient(FaultTestService service, String keyPrefix) {
    this.service = service;
    this.keyPrefix = keyPrefix;
  }

  /** Makes a call until it gets an answer, which must be a success. */
  Answer call(String method, String path, @Nullable Map<String, ?> body) {
    calls++;
    var json = body == null ? null : Json.write(body);
    var name = method + " " + path;
    var key = keyPrefix + "-" + calls;
    var answer = retry(name, () -> send(method, path, json, key), a -> a.status() < 500);
    if (isStillRunning(answer)) {
      // A function that died holds its key for seconds. This person does not wait for that.
      var other = key + "-again";
      answer = retry(name, () -> send(method, path, json, other), a -> a.status() < 500);
    }
    assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
    return answer;
  }

  /** The same as an official, who sees the restricted matters whose counsel they are. */
  Answer callAs(OfficialId official, String method, String path, Map<String, ?> body) {
    service.members.admit(CLERK, "", official.toString());
    var answer = call(method, path, body);
    service.members.admit(CLERK, "", "");
    return answer;
  }

  private Answer send(String method, String path, @Nullable String json, String key) {
    return send(ApiEvents.event(method, path, json, key, CLERK, "*"));
  }

  private static boolean isStillRunning(Answer answer) {
    return String.valueOf(answer.body().get("type")).endsWith("#problem-still-running");
  }

  /** Runs an invocation until it returns a result that is accepted, and returns that. */
  <T> T retry(String name, Supplier<T> invocation, Predicate<T> isAccepted) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<T> result = service.invoke(invocation);
      if (result.isPresent() && isAccepted.test(result.get())) {
        return result.get();
      }
    }
    throw new AssertionError("no attempt succeeded: " + name);
  }

  /** Posts once, and returns any answer. */
  Answer postOnce(String path) {
    return send(ApiEvent.json("POST", path, "{}").matching("*").event());
  }

  private Answer send(Map<String, Object> request) {
    var answer = ContractCheck.checked(request, Invocation.of(service.app.staffApi(), request));
    var status = statusOf(answer);
    try {
      return new Answer(status, Json.read(String.valueOf(answer.get("body"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int statusOf(Map<String, Object> answer) {
    return answer.get("statusCode") instanceof Number number ? number.intValue() : 0;
  }
}
