package org.replyby.usecases.docket;

/** An outcome that is not a success says the same no matter what was asked for. */
public final class Refusals {
  private Refusals() {}

  public static <S, T> Outcome<T> as(Outcome<S> refused) {
    return switch (refused) {
      case Outcome.Missing<S>() -> new Outcome.Missing<>();
      case Outcome.Invalid<S>(var violations) -> new Outcome.Invalid<>(violations);
      case Outcome.Contradicted<S>(var why) -> new Outcome.Contradicted<>(why);
      case Outcome.KeyUsed<S>(var why) -> new Outcome.KeyUsed<>(why);
      case Outcome.Stale<S>(var why) -> new Outcome.Stale<>(why);
      case Outcome.Changed<S>(var tag) -> new Outcome.Changed<>(tag);
      case Outcome.Unconditional<S>() -> new Outcome.Unconditional<>();
      case Outcome.TooOften<S>(var why, var after) -> new Outcome.TooOften<>(why, after);
      case Outcome.Busy<S>(var after, var done) -> new Outcome.Busy<>(after, done);
      case Outcome.Created<S> created -> throw new IllegalArgumentException("is no refusal");
      case Outcome.Found<S> found -> throw new IllegalArgumentException("is no refusal");
    };
  }
}
