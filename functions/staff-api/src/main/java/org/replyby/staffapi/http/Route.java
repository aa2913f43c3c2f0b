package org.replyby.staffapi.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.replyby.model.Right;

/**
 * A method and a path, in which at most one segment is a name in braces, the right that it takes,
 * and the parameters that its query may have: any other is refused before anything is done.
 */
public record Route(
    String method,
    String template,
    Right right,
    Set<String> parameters,
    boolean isNamedByKey,
    Function<Call, Reply> action) {
  private Route(String method, String template, Right right, Function<Call, Reply> action) {
    this(method, template, right, Set.of(), false, action);
  }

  /** The same route, with parameters. */
  public Route reading(String... names) {
    return new Route(method, template, right, Set.of(names), isNamedByKey, action);
  }

  /** The same route, where the id of what it records is made from the Idempotency-Key. */
  public Route namedByKey() {
    return new Route(method, template, right, parameters, true, action);
  }

  public static Route get(String template, Right right, Function<Call, Reply> action) {
    return new Route("GET", template, right, action);
  }

  public static Route put(String template, Right right, Function<Call, Reply> action) {
    return new Route("PUT", template, right, action);
  }

  public static Route patch(String template, Right right, Function<Call, Reply> action) {
    return new Route("PATCH", template, right, action);
  }

  public static Route post(String template, Right right, Function<Call, Reply> action) {
    return new Route("POST", template, right, action);
  }

  public static Route delete(String template, Right right, Function<Call, Reply> action) {
    return new Route("DELETE", template, right, action);
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
