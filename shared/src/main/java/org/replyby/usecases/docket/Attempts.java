package org.replyby.usecases.docket;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.replyby.usecases.run.Backoff;

/** When two changes conflict, the loser reads again, tries a few times, then gives up unchanged. */
public record Attempts(Backoff backoff) {
  private static final int MOST = 6;

  /** Tries until there is an outcome; {@link Outcome.Busy} after the last attempt. */
  public <T> Outcome<T> until(Supplier<Optional<Outcome<T>>> attempt) {
    for (int number = 1; number <= MOST; number++) {
      if (number > 1) {
        backoff.before(number);
      }
      var outcome = attempt.get();
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.Busy<>(backoff.untilAskedAgain(), "");
  }

  /** A step of a change that takes more than one transaction; the last one leaves nothing to do. */
  public record Step<T>(T value, boolean isLast) {}

  /**
   * Takes steps until the last one. Each reads what is left and is whole, so that the same request
   * goes on where another one ended. Whatever stops it after the first step, the outcome says what
   * {@code done} says of that many steps.
   */
  public <T> Outcome<T> steps(Supplier<Optional<Outcome<Step<T>>>> step, IntFunction<String> done) {
    int taken = 0;
    while (true) {
      var outcome = until(step);
      if (!(outcome instanceof Outcome.Found<Step<T>>(var next))) {
        return taken == 0
            ? Refusals.as(outcome)
            : new Outcome.Busy<>(backoff.untilAskedAgain(), done.apply(taken));
      }
      if (next.isLast()) {
        return new Outcome.Found<>(next.value());
      }
      taken++;
    }
  }
}
