package org.replyby.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of an alert. The last four are final. */
public sealed interface AlertState {
  /** To be sent. */
  record Pending() implements AlertState {}

  /** A dispatcher holds it until its lease ends, which is longer than a dispatcher can run. */
  record Claimed(String token, Instant leaseUntil) implements AlertState {}

  /**
   * SNS accepted it under this message id, with these live addresses on the topic. {@code text} is
   * what went out; null for a notice, whose text is on its own row, and once the text was deleted.
   */
  record Published(String messageId, Instant at, Reached reached, @Nullable SentText text)
      implements AlertState {
    public Published(String messageId, Instant at) {
      this(messageId, at, Reached.NOT_PROVED, null);
    }
  }

  /** Never sent, because what it would say is no longer true; {@code why} is kept. */
  record Superseded(String why, Instant at) implements AlertState {}

  /**
   * It reached nobody; {@code why} says what was missing. {@code text} is what went out, null
   * unless SNS had accepted it.
   */
  record Unreached(Instant at, Absence why, @Nullable SentText text) implements AlertState {
    public Unreached(Instant at, Absence why) {
      this(at, why, null);
    }

    public Unreached(Instant at) {
      this(at, Absence.NONE_CONFIRMED);
    }
  }

  /** Refused by SNS for good; {@code code} is SNS's error code. */
  record Failed(String code, Instant at) implements AlertState {}

  /** What went out, if it did and the text was not deleted since. */
  default Optional<SentText> sent() {
    return switch (this) {
      case Published published -> Optional.ofNullable(published.text());
      case Unreached unreached -> Optional.ofNullable(unreached.text());
      case Pending other -> Optional.empty();
      case Claimed other -> Optional.empty();
      case Superseded other -> Optional.empty();
      case Failed other -> Optional.empty();
    };
  }

  default boolean isFinal() {
    return !(this instanceof Pending || this instanceof Claimed);
  }
}
