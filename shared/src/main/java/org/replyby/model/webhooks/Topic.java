package org.replyby.model.webhooks;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.replyby.model.EntryKind;

/** What a webhook can be told about: each is one or more kinds of lines of a matter's docket. */
public enum Topic {
  LETTER_RECORDED(EntryKind.LETTER_RECORDED),
  SUBPOENA_RECORDED(EntryKind.SUBPOENA_RECORDED),
  /** Something is due, by a letter, a subpoena or by itself. */
  DEADLINE_SET(EntryKind.DEADLINE_SET),
  DATE_CHANGED(EntryKind.DEADLINE_EXTENDED, EntryKind.DEADLINE_RECALCULATED),
  DATE_CONFIRMED(EntryKind.DEADLINE_CONFIRMED),
  /** Alerts have an outcome: accepted by SNS, or reached nobody. */
  ALERT_TOLD(EntryKind.ALERTS_SETTLED),
  ALERT_ACKNOWLEDGED(EntryKind.ALERT_ACKNOWLEDGED, EntryKind.ACKNOWLEDGMENT_TAKEN_BACK),
  /** The reply went out, or none is due any more. */
  DEADLINE_CLOSED(EntryKind.DEADLINE_MET, EntryKind.DEADLINE_WITHDRAWN, EntryKind.DEADLINE_VOIDED),
  DEADLINE_REOPENED(EntryKind.DEADLINE_REOPENED);

  private final Set<EntryKind> kinds;

  Topic(EntryKind... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** The topic of a line; empty if no webhook is told of such lines. */
  public static Optional<Topic> of(EntryKind kind) {
    return Arrays.stream(values()).filter(topic -> topic.kinds.contains(kind)).findFirst();
  }
}
