package org.replyby.model.webhooks;

import java.util.Optional;
import org.replyby.model.EntryKind;

/** What a webhook can be told about: each is one or more kinds of lines of a matter's docket. */
public enum Topic {
  LETTER_RECORDED,
  SUBPOENA_RECORDED,
  /** Something is due, by a letter, a subpoena or by itself. */
  DEADLINE_SET,
  DATE_CHANGED,
  DATE_CONFIRMED,
  /** Alerts have an outcome: accepted by SNS, or reached nobody. */
  ALERT_TOLD,
  ALERT_ACKNOWLEDGED,
  /** The reply went out, or none is due any more. */
  DEADLINE_CLOSED,
  DEADLINE_REOPENED;

  /** The topic of a line; empty if no webhook is told of such lines. */
  public static Optional<Topic> of(EntryKind kind) {
    return switch (kind) {
      case LETTER_RECORDED -> Optional.of(LETTER_RECORDED);
      case SUBPOENA_RECORDED -> Optional.of(SUBPOENA_RECORDED);
      case DEADLINE_SET -> Optional.of(DEADLINE_SET);
      case DEADLINE_EXTENDED, DEADLINE_RECALCULATED -> Optional.of(DATE_CHANGED);
      case DEADLINE_CONFIRMED -> Optional.of(DATE_CONFIRMED);
      case ALERTS_SETTLED -> Optional.of(ALERT_TOLD);
      case ALERT_ACKNOWLEDGED, ACKNOWLEDGMENT_TAKEN_BACK -> Optional.of(ALERT_ACKNOWLEDGED);
      case DEADLINE_MET, DEADLINE_WITHDRAWN, DEADLINE_VOIDED -> Optional.of(DEADLINE_CLOSED);
      case DEADLINE_REOPENED -> Optional.of(DEADLINE_REOPENED);
      default -> Optional.empty();
    };
  }
}
