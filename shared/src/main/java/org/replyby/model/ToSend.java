package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is told to one official by one publish: claimed, published, marked. */
public sealed interface ToSend permits Alert, Notice {
  /** Its id as text: the same thing always has the same. */
  String name();

  OfficialId official();

  String topicArn();

  /** How many emails its publish sends. */
  int emails();

  Severity severity();

  Instant bornAt();

  AlertState state();

  /** How often it was claimed. */
  int attempts();

  /** The request or run that caused it, for the log; null if that is not known. */
  @Nullable String correlationId();

  /** The same, held by a claim. */
  ToSend claimed(AlertState.Claimed claim);
}
