package org.replyby.usecases.docket;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Violation;

/** How a request from staff ended. Mapped to HTTP in one place; a refusal is never a success. */
public sealed interface Outcome<T> {
  /** Something new is on record. */
  record Created<T>(T value) implements Outcome<T> {}

  /** Asked for and found, or changed, or already on record exactly like that. */
  record Found<T>(T value) implements Outcome<T> {}

  /** Not there, or not this principal's: both look alike. */
  record Missing<T>() implements Outcome<T> {}

  /** The request contradicts itself or a rule; nothing changed. */
  record Invalid<T>(List<Violation> violations) implements Outcome<T> {}

  /** The request contradicts what is on record; nothing changed. */
  record Contradicted<T>(String why) implements Outcome<T> {}

  /** The Idempotency-Key named something else before; nothing changed. */
  record KeyUsed<T>(String why) implements Outcome<T> {}

  /** What the request was based on has moved since; nothing changed. */
  record Stale<T>(String why) implements Outcome<T> {}

  /**
   * The thing is not as its asker saw it; nothing changed. {@code tag} is the one that it has now,
   * null if it is not there.
   */
  record Changed<T>(@Nullable String tag) implements Outcome<T> {}

  /** The request does not say in which state its asker saw the thing; nothing changed. */
  record Unconditional<T>() implements Outcome<T> {}

  /** It was asked for too often; nothing changed, and it may be asked again after a time. */
  record TooOften<T>(String why, Duration after) implements Outcome<T> {}

  /**
   * Others kept changing the same matter, and it may be tried again after a time. {@code done} says
   * what was changed before, in a sentence without its end; it is empty if nothing was.
   */
  record Busy<T>(Duration after, String done) implements Outcome<T> {}

  static <T> Outcome<T> invalid(String field, String detail) {
    return new Invalid<>(List.of(new Violation(field, detail)));
  }
}
