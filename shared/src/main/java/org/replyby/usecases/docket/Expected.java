package org.replyby.usecases.docket;

import java.util.List;
import java.util.Optional;

/**
 * In which state the asker of a change saw the thing that it changes, as the headers If-Match and
 * If-None-Match say it (RFC 9110, section 13.1). A use case compares it with what its own attempt
 * read, after it has found that there is something to change, and just before it commits: the
 * commit fails if the thing changed in between.
 */
public sealed interface Expected {
  /** In any state, as long as it is there. */
  record Anything() implements Expected {}

  /** In a state that has one of these {@link Tags}. */
  record OneOf(List<String> tags) implements Expected {
    public OneOf {
      tags = List.copyOf(tags);
    }
  }

  /** Not there yet. */
  record Absent() implements Expected {}

  /** The request does not say. */
  record Unsaid() implements Expected {}

  /** Why a thing that has this tag must not be changed; empty if it is as expected. */
  default <T> Optional<Outcome<T>> refusal(String tag) {
    return switch (this) {
      case Anything any -> Optional.empty();
      case OneOf(var tags) when tags.contains(tag) -> Optional.empty();
      case OneOf other -> Optional.of(new Outcome.Changed<>(tag));
      case Absent absent -> Optional.of(new Outcome.Changed<>(tag));
      case Unsaid unsaid -> Optional.of(new Outcome.Unconditional<>());
    };
  }

  /** Whether the thing has to be there already. */
  default boolean isOfSomething() {
    return this instanceof Anything || this instanceof OneOf;
  }
}
