package org.replyby.staffapi.http;

import java.util.Map;
import java.util.function.Function;
import org.replyby.usecases.docket.Outcome;

/** How outcomes become answers: here and nowhere else. */
public final class Outcomes {
  private Outcomes() {}

  /** For requests that create nothing new. */
  public static <T> Reply reply(Outcome<T> outcome, Function<T, Map<String, ?>> view) {
    return reply(outcome, view, created -> "");
  }

  /** {@code path} is where the new thing can be fetched. */
  public static <T> Reply reply(
      Outcome<T> outcome, Function<T, Map<String, ?>> view, Function<T, String> path) {
    return switch (outcome) {
      case Outcome.Created<T>(var value) -> Reply.created(view.apply(value), path.apply(value));
      case Outcome.Found<T>(var value) -> Reply.ok(view.apply(value));
      case Outcome.Missing<T>() -> Problem.NOT_FOUND;
      case Outcome.Invalid<T>(var violations) -> Problem.invalidFields(violations);
      case Outcome.Contradicted<T>(var why) -> Problem.contradicted(why);
      case Outcome.KeyUsed<T>(var why) -> Problem.keyUsed(why);
      case Outcome.Stale<T>(var why) -> Problem.stale(why);
      case Outcome.Changed<T>(var tag) -> Problem.changed(tag);
      case Outcome.Unconditional<T>() -> Problem.UNCONDITIONAL;
      case Outcome.TooOften<T>(var why, var wait) -> Problem.tooOften(why, wait);
      case Outcome.Busy<T>(var wait, var done) -> Problem.busy(wait, done);
    };
  }
}
