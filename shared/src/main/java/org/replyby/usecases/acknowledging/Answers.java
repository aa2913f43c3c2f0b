package org.replyby.usecases.acknowledging;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Address;
import org.replyby.model.Sha256;
import org.replyby.model.Tally;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Which texts are answered: at most ten of a phone in an hour, and not the same words twice within
 * a minute, so that two machines do not answer each other forever.
 */
final class Answers {
  static final int MOST = 10;
  static final Duration COUNTED_FOR = Duration.ofHours(1);
  static final Duration REPEATED_WITHIN = Duration.ofMinutes(1);

  private static final int HASH = 64;

  /** A text, its sender, and the id that AWS gave it. */
  record Received(Address.Phone from, String id, String body) {}

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  Answers(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /**
   * Whether to answer the text; counts the answer first. A text that AWS gives again is answered
   * again, because its answer may not have gone out. Throws if it cannot be counted now.
   */
  boolean allow(Received text) {
    return switch (attempts.until(() -> attempt(text))) {
      case Outcome.Found<Boolean>(var allowed) -> allowed;
      case Outcome<Boolean> busy -> throw new IllegalStateException("the answer was not counted");
    };
  }

  /** Whether this very text was allowed an answer last: AWS gives it again. */
  boolean isLast(Received text) {
    return mark(text).equals(docket.tally(name(text)).last());
  }

  private static String name(Received text) {
    return Tally.name("answers", text.from());
  }

  /** Of the words only the hash is kept. */
  private static String mark(Received text) {
    return Sha256.of(text.body().strip()) + " " + text.id();
  }

  private Optional<Outcome<Boolean>> attempt(Received text) {
    var now = Moments.now(clock);
    var was = docket.tally(name(text));
    var mark = mark(text);
    var last = was.last() == null ? "" : was.last();
    if (last.equals(mark)) {
      return Optional.of(new Outcome.Found<>(true));
    }
    var isRepeat = last.startsWith(mark.substring(0, HASH)) && was.within(REPEATED_WITHIN, now) > 0;
    if (isRepeat || was.within(COUNTED_FOR, now) >= MOST) {
      return Optional.of(new Outcome.Found<>(false));
    }
    var is = was.and(now, COUNTED_FOR, mark);
    return docket.commit(List.of(new Write.CountedTally(was, is))) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(true))
        : Optional.empty();
  }
}
