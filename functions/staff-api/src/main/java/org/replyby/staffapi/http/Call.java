package org.replyby.staffapi.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.model.Principal;

/** A request of a known principal for a known route; {@code named} is what its path names. */
public record Call(Principal principal, Request request, String named) {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,99}");

  /** Reads the id that the path names; a text that cannot be an id names nothing. */
  public <I> Reply about(Function<String, I> id, Function<I, Reply> then) {
    I parsed;
    try {
      parsed = id.apply(named);
    } catch (IllegalArgumentException notAnId) {
      return Problem.NOT_FOUND;
    }
    return then.apply(parsed);
  }

  /** Reads the JSON object in the body. */
  public Reply body(Function<Map<String, Object>, Reply> then) {
    return switch (Body.of(request)) {
      case Body.Content(var json) -> then.apply(json);
      case Body.Unfit(var problem) -> problem;
    };
  }

  /** Reads the Idempotency-Key, if there is one. */
  public Reply keyed(Function<Optional<String>, Reply> then) {
    var key = request.header("idempotency-key");
    return key.isEmpty() || KEY.matcher(key.get()).matches()
        ? then.apply(key)
        : Problem.malformed("an Idempotency-Key must have 1 to 100 printable ASCII characters");
  }

  /** Reads the query; a misspelt parameter must not be lost silently. */
  public Reply query(Set<String> known, Function<Map<String, String>, Reply> then) {
    for (var parameter : request.query().entrySet()) {
      if (!known.contains(parameter.getKey())) {
        return Problem.invalidQuery(parameter.getKey(), "is not a parameter of this path");
      }
      if (parameter.getValue().size() > 1) {
        return Problem.invalidQuery(parameter.getKey(), "is given more than once: give it once");
      }
    }
    return then.apply(
        request.query().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().getFirst())));
  }
}
