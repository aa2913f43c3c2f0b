package org.replyby.staffpages;

import java.util.function.Function;
import org.replyby.staffpages.http.Answer;
import org.replyby.staffpages.look.Frame;
import org.replyby.usecases.docket.Outcome;

/** How outcomes become pages: here and nowhere else. */
public record Ended(Notices notices, Frame frame) {
  /**
   * {@code done} shows what was found or changed, {@code invalid} shows the form again with what is
   * wrong in it.
   */
  public <T> Answer page(
      Outcome<T> outcome, Function<T, Answer> done, Function<Outcome.Invalid<T>, Answer> invalid) {
    return switch (outcome) {
      case Outcome.Created<T>(var value) -> done.apply(value);
      case Outcome.Found<T>(var value) -> done.apply(value);
      case Outcome.Missing<T>() -> throw new Turn.Lost();
      case Outcome.Invalid<T> wrong -> invalid.apply(wrong);
      case Outcome.Contradicted<T>(var why) -> notices.contradicted(frame, why);
      case Outcome.KeyUsed<T>(var why) -> notices.contradicted(frame, why);
      case Outcome.Stale<T>(var why) -> notices.contradicted(frame, why);
      case Outcome.Changed<T> changed -> notices.changedMeanwhile(frame);
      case Outcome.Unconditional<T>() ->
          throw new IllegalStateException("a form says what its sender saw");
      case Outcome.TooOften<T>(var why, var after) -> notices.contradicted(frame, why);
      case Outcome.Busy<T>(var after, var soFar) -> notices.busy(frame, after, soFar);
    };
  }

  /** For what is only looked at. */
  public <T> Answer page(Outcome<T> outcome, Function<T, Answer> done) {
    return page(
        outcome,
        done,
        wrong -> {
          throw new IllegalStateException("what is only looked at is not wrong");
        });
  }
}
