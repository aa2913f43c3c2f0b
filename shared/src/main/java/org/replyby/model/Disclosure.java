package org.replyby.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the city may tell of a matter. A court can forbid telling anyone but an attorney that a
 * subpoena exists (18 U.S.C. 3486(a)(6)); a sealed demand or grand-jury process may say the same. A
 * matter that is not open is restricted: nobody hears of it but its counsel, who are officials
 * marked as city attorneys when they are told.
 */
public sealed interface Disclosure {
  /** The most officials who can be named as counsel of a matter. */
  int MOST_COUNSEL = 20;

  /** No order limits whom the city may tell. */
  record Open() implements Disclosure {}

  /** An order limits it to the named counsel; {@code basis} is that order, null if not given. */
  record Restricted(Set<OfficialId> counsel, @Nullable String basis) implements Disclosure {
    public Restricted {
      counsel = Set.copyOf(counsel);
      if (counsel.isEmpty()) {
        throw new IllegalArgumentException("a restricted matter names its counsel");
      }
    }
  }

  /** Nobody knows yet whether an order limits it: all city attorneys are its counsel until then. */
  record NotKnown() implements Disclosure {}

  default boolean isRestricted() {
    return switch (this) {
      case Open open -> false;
      case Restricted restricted -> true;
      case NotKnown unknown -> true;
    };
  }

  /** The answer to "does an order limit whom you may tell?" */
  default String answer() {
    return switch (this) {
      case Open open -> "no";
      case Restricted restricted -> "yes";
      case NotKnown unknown -> "not-known";
    };
  }

  /** Whether an official may be told of the matter. */
  default boolean mayBeTold(Official official) {
    return switch (this) {
      case Open open -> true;
      case Restricted(var counsel, var basis) ->
          official.attorney() && counsel.contains(official.id());
      case NotKnown unknown -> official.attorney();
    };
  }

  /** The officials who may be told of the matter. */
  default List<Official> among(List<Official> officials) {
    return officials.stream().filter(this::mayBeTold).toList();
  }

  /** The named counsel as texts in order, for what is stored and shown; empty if none is named. */
  default List<String> namedCounsel() {
    return this instanceof Restricted(var counsel, var basis)
        ? counsel.stream().map(OfficialId::toString).sorted().toList()
        : List.of();
  }
}
