package org.replyby.staffapi.http;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.model.Principal;

/**
 * A request from a known principal for a known route; {@code named} is what its path names. Reading
 * a part of it that is not valid throws {@link Refused}.
 */
public record Call(Principal principal, Request request, String named) {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,99}");

  /** The id that the path names; a text that cannot be an id names nothing. */
  public <I> I id(Function<String, I> parser) {
    try {
      return parser.apply(named);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(Problem.NOT_FOUND);
    }
  }

  /** The JSON object in the body. */
  public Map<String, Object> json() {
    return Body.json(request);
  }

  /** The Idempotency-Key, if there is one. */
  public Optional<String> idempotencyKey() {
    var key = request.header("idempotency-key");
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw new Refused(
          Problem.malformed("an Idempotency-Key must have 1 to 100 printable ASCII characters"));
    }
    return key;
  }

  /** The query's parameters, which the front door has checked. */
  public Map<String, String> query() {
    return request.query().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().getFirst()));
  }
}
