package org.replyby.staffapi.http;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.replyby.model.Right;

/**
 * A method and a path, in which at most one segment is a name in braces, the right that it takes,
 * the parameters that its query may have: any other is refused before anything is done, and whether
 * it takes If-Match.
 */
public record Route(
    String method,
    String template,
    Right right,
    Set<String> parameters,
    boolean isNamedByKey,
    Condition condition,
    Function<Call, Reply> action) {
  /** Whether a request has to say, by If-Match, in which state its asker saw what it changes. */
  public enum Condition {
    NONE,

    /** It changes what is there: 428 without If-Match. */
    IF_MATCH,

    /** It makes a new thing, or changes the one that is there: only then If-Match is needed. */
    IF_THERE
  }

  private Route(String method, String template, Right right, Function<Call, Reply> action) {
    this(method, template, right, Set.of(), false, Condition.NONE, action);
  }

  /** The same route, with parameters. */
  public Route reading(String... names) {
    return new Route(method, template, right, Set.of(names), isNamedByKey, condition, action);
  }

  /** The same route, which answers a list in pages, with further parameters. */
  public Route paged(String... names) {
    var all = new TreeSet<>(Set.of(names));
    all.addAll(Set.of("cursor", "limit"));
    return reading(all.toArray(String[]::new));
  }

  /** The same route, where the id of what it records is made from the Idempotency-Key. */
  public Route namedByKey() {
    return new Route(method, template, right, parameters, true, condition, action);
  }

  /** The same route, which changes the thing that its path names. */
  public Route changing() {
    return on(Condition.IF_MATCH);
  }

  /** The same route, which makes the thing that its path names, or changes it. */
  public Route makingOrChanging() {
    return on(Condition.IF_THERE);
  }

  private Route on(Condition another) {
    return new Route(method, template, right, parameters, isNamedByKey, another, action);
  }

  public static Route get(String template, Right right, Function<Call, Reply> action) {
    return new Route("GET", template, right, action);
  }

  public static Route put(String template, Right right, Function<Call, Reply> action) {
    return new Route("PUT", template, right, action).changing();
  }

  public static Route patch(String template, Right right, Function<Call, Reply> action) {
    return new Route("PATCH", template, right, action).changing();
  }

  public static Route post(String template, Right right, Function<Call, Reply> action) {
    return new Route("POST", template, right, action);
  }

  public static Route delete(String template, Right right, Function<Call, Reply> action) {
    return new Route("DELETE", template, right, action).changing();
  }

  /** What the path has in place of the name in braces; an empty text if there is no such name. */
  Optional<String> match(String path) {
    var wanted = template.split("/", -1);
    var given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    var named = "";
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
        named = given[i];
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }
}
