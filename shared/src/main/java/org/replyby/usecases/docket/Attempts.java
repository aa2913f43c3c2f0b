package org.replyby.usecases.docket;

import java.util.Optional;
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
    return new Outcome.Busy<>(backoff.untilAskedAgain());
  }
}
