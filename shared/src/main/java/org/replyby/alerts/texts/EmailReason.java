package org.replyby.alerts.texts;

import org.replyby.model.Alert;

/** Why an alert was sent, in a sentence that stays true however late it is sent. */
final class EmailReason {
  private EmailReason() {}

  static String of(Alert alert) {
    return "You are receiving this because " + because(alert);
  }

  private static String because(Alert alert) {
    var noun = WhatIsDue.noun(alert.demand());
    return switch (alert.reason()) {
      case LETTER_RECEIVED -> "city staff recorded the %s.".formatted(noun);
      case SUBPOENA_ISSUED -> "a subpoena was issued: city staff recorded the %s.".formatted(noun);
      case DEADLINE_SET ->
          "city staff recorded the %s, which starts this deadline.".formatted(noun);
      case EXTENDED, DATE_CHANGED ->
          "the date changed. The date above replaces every earlier date.";
      case CORRECTED ->
          "an earlier alert about this deadline said something wrong. This alert replaces it.";
      case VOIDED -> "this deadline is void.";
      case OPEN_WHEN_CONFIRMED ->
          "this deadline was open when your subscription was confirmed, and no reply has been recorded.";
      case ESCALATED -> "no reply has been recorded and nobody has acknowledged the alert.";
      case UNDELIVERED -> "an alert about this deadline did not reach another official.";
      case APPROACHING, DUE_TODAY -> "no reply has been recorded.";
      case LATE ->
          isOnRecording(alert)
              ? "city staff recorded the %s after its safe date had passed.".formatted(noun)
              : "no reply has been recorded. You will get this alert every day until a reply is recorded or the date changes.";
    };
  }

  private static boolean isOnRecording(Alert alert) {
    return alert.id().rung().equals("received") || alert.id().rung().equals("set");
  }
}
