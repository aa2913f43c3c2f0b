package org.replyby.alerts.texts;

import org.replyby.model.Alert;

/** Why an alert came, in a sentence that stays true however late it is sent. */
final class EmailReason {
  private EmailReason() {}

  static String of(Alert alert) {
    return "You get this because " + because(alert);
  }

  private static String because(Alert alert) {
    var noun = EmailText.noun(alert.demand());
    return switch (alert.reason()) {
      case LETTER_RECEIVED -> "the %s was put on record.".formatted(noun);
      case SUBPOENA_ISSUED -> "a subpoena was issued: the %s was put on record.".formatted(noun);
      case DEADLINE_SET -> "the %s was put on record, which starts this time.".formatted(noun);
      case EXTENDED, DATE_CHANGED ->
          "the date was changed. The date above replaces every date that you were told before.";
      case OPEN_WHEN_CONFIRMED ->
          "this was open when your subscription was confirmed, and no reply is on record.";
      case ESCALATED -> "no reply is on record and nobody has said that they know of it.";
      case UNDELIVERED -> "an alert about this did not reach another official.";
      case APPROACHING, DUE_TODAY -> "no reply is on record.";
      case LATE ->
          isOnRecording(alert)
              ? "the %s was put on record after its safe date had passed.".formatted(noun)
              : "no reply is on record. This comes every day until one is, or the date is changed.";
    };
  }

  private static boolean isOnRecording(Alert alert) {
    return alert.id().rung().equals("received") || alert.id().rung().equals("set");
  }
}
