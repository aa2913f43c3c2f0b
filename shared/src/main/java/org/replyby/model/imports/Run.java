package org.replyby.model.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way through the lines of a table, once a person started it. Of the first {@code done} lines,
 * {@code succeeded} did, {@code refused} did not, and the others were left out. {@code seenAt} is
 * when that was saved. {@code endedAt} is null while it goes on.
 */
public record Run(
    ActingFor by,
    Instant at,
    int done,
    int succeeded,
    int refused,
    Instant seenAt,
    @Nullable Stop stop,
    @Nullable Instant endedAt) {
  /** Why it is to end before its last line: somebody, or nobody, asked for that. */
  public record Stop(@Nullable String by, Instant at, String why) {}

  public static Run begun(ActingFor by, Instant at) {
    return new Run(by, at, 0, 0, 0, at, null, null);
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  public Run reached(int line, int allSucceeded, int allRefused, Instant now) {
    return new Run(by, at, line, allSucceeded, allRefused, now, stop, endedAt);
  }

  public Run stopping(Stop asked) {
    return new Run(by, at, done, succeeded, refused, seenAt, asked, endedAt);
  }

  public Run ended(Instant now) {
    return new Run(by, at, done, succeeded, refused, now, stop, now);
  }
}
