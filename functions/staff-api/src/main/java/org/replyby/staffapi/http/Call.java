package org.replyby.staffapi.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.model.Right;
import org.replyby.model.Sha256;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.members.Caller;

/**
 * A request from a caller, who is {@code asker} on record, for a known route, which takes {@code
 * right}; {@code named} is what its path names. Reading a part of it that is not valid throws
 * {@link Refused}.
 */
public record Call(Caller caller, Principal asker, Right right, Request request, String named) {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,99}");

  /**
   * The asker, only where a role gives the right that the route takes. So a jurisdiction that is
   * not looked at by {@link #within} looks like another's, and nothing happens there.
   */
  public Principal principal() {
    return asker.within(right);
  }

  /** The same for a jurisdiction that the body names: refused if no role there gives the right. */
  public Principal within(JurisdictionId jurisdiction) {
    return within(jurisdiction, right);
  }

  /** The same, if what the body says decides which right it takes. */
  public Principal within(JurisdictionId jurisdiction, Right needed) {
    var held = asker.roles().get(jurisdiction);
    if (held != null && !asker.everywhere() && !needed.isGivenBy(held)) {
      throw new Refused(Problem.forbidden(jurisdiction, needed, held));
    }
    return asker.within(needed);
  }

  /** Whether the asker has the right that the route takes in any jurisdiction. */
  boolean isAllowedAnywhere() {
    return right == Right.SIGNED_IN || principal().isMember();
  }

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

  /** The hash of the body without one of its fields, however its other fields are ordered. */
  public String bodyHash(String without) {
    var others = new TreeMap<>(json());
    others.remove(without);
    return Sha256.of(Json.write(Map.of("body", sorted(others))));
  }

  private static @Nullable Object sorted(@Nullable Object json) {
    return switch (json) {
      case Map<?, ?> map -> {
        var fields = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> fields.put((String) name, sorted(value)));
        yield fields;
      }
      case List<?> list -> list.stream().map(Call::sorted).toList();
      case null, default -> json;
    };
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

  /** In which state the asker saw what the request changes. */
  public Expected expected() {
    return IfMatch.of(request);
  }

  /** The same request with one parameter more. */
  public Call with(String parameter, String value) {
    return new Call(caller, asker, right, request.with(parameter, value), named);
  }

  /** The query's parameters, which the front door has checked. */
  public Map<String, String> query() {
    return request.query().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, p -> p.getValue().getFirst()));
  }
}
