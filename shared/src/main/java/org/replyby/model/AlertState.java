package org.replyby.model;

import java.time.Instant;

/** The state of an alert. The last four are final. */
public sealed interface AlertState {
  /** To be sent. */
  record Pending() implements AlertState {}

  /** A dispatcher holds it until its lease ends, which is longer than a dispatcher can run. */
  record Claimed(String token, Instant leaseUntil) implements AlertState {}

  /** SNS accepted it under this message id, with these live addresses on the topic. */
  record Published(String messageId, Instant at, Reached reached) implements AlertState {
    public Published(String messageId, Instant at) {
      this(messageId, at, Reached.NOT_PROVED);
    }
  }

  /** Never sent, because what it would say is no longer true; {@code why} is kept. */
  record Superseded(String why, Instant at) implements AlertState {}

  /** It reached nobody; {@code why} says what was missing. */
  record Unreached(Instant at, Absence why) implements AlertState {
    public Unreached(Instant at) {
      this(at, Absence.NONE_CONFIRMED);
    }
  }

  /** Refused by SNS for good; {@code code} is SNS's error code. */
  record Failed(String code, Instant at) implements AlertState {}

  default boolean isFinal() {
    return !(this instanceof Pending || this instanceof Claimed);
  }
}
