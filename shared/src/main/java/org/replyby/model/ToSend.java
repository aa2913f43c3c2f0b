package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something to tell one official in one publish: it is claimed, published, and marked. */
public sealed interface ToSend permits Alert, Notice {
  /** Its id as text. The same thing always has the same id. */
  String name();

  OfficialId official();

  Delivery delivery();

  /** The same thing, held by a claim. */
  ToSend claimed(AlertState.Claimed claim);

  default String topicArn() {
    return delivery().topicArn();
  }

  /** How many emails its publish sends. */
  default int emails() {
    return delivery().emails();
  }

  default Severity severity() {
    return delivery().severity();
  }

  default Instant bornAt() {
    return delivery().bornAt();
  }

  default AlertState state() {
    return delivery().state();
  }

  /** How often it was claimed. */
  default int attempts() {
    return delivery().attempts();
  }

  /** When the sweep has to look at it, or null once its outcome is final. */
  default @Nullable Instant nextMoment() {
    return delivery().nextMoment();
  }

  /** The request or run that caused it, for the log, or null if that is not known. */
  default @Nullable String correlationId() {
    return delivery().correlationId();
  }
}
