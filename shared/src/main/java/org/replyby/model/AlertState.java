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
   * SNS accepted it under this message id. {@code text} is what went out; null for a notice, whose
   * text is on its own row, and once the text was deleted.
   */
  record Published(String messageId, Instant at, @Nullable SentText text) implements AlertState {
    public Published(String messageId, Instant at) {
      this(messageId, at, null);
    }
  }

  /** Never sent, because what it would say is no longer true; {@code why} is kept. */
  record Superseded(String why, Instant at) implements AlertState {}

  /** Never sent, because no address of the official was confirmed. */
  record Unreached(Instant at) implements AlertState {}

  /** Refused by SNS for good; {@code code} is SNS's error code. */
  record Failed(String code, Instant at) implements AlertState {}

  /** What went out, if it did and the text was not deleted since. */
  default Optional<SentText> sent() {
    return this instanceof Published published
        ? Optional.ofNullable(published.text())
        : Optional.empty();
  }

  default boolean isFinal() {
    return !(this instanceof Pending || this instanceof Claimed);
  }
}
