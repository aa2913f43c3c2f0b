package org.replyby.alerts.texts;

import org.replyby.deadlines.Aim;
import org.replyby.model.Alert;

/** Why an alert was sent, in a sentence that stays true however late it is sent. */
final class EmailReason {
  private EmailReason() {}

  static String of(Alert alert) {
    return "You are receiving this because " + because(alert);
  }

  private static String because(Alert alert) {
    var isByHand = alert.demand().byHand() != null;
    var entered =
        isByHand ? "entered this deadline" : "recorded the " + WhatIsDue.noun(alert.demand());
    return switch (alert.reason()) {
      case LETTER_RECEIVED -> "city staff %s.".formatted(entered);
      case SUBPOENA_ISSUED -> "a subpoena was issued: city staff %s.".formatted(entered);
      case DEADLINE_SET ->
          "city staff %s%s.".formatted(entered, isByHand ? "" : ", which starts this deadline");
      case EXTENDED, DATE_CHANGED ->
          "the date changed. The date above replaces every earlier date.";
      case CORRECTED ->
          "an earlier alert about this deadline said something wrong. This alert replaces it.";
      case VOIDED -> "this deadline is void.";
      case OPEN_WHEN_CONFIRMED ->
          "this deadline was open when your subscription was confirmed, and no reply has been recorded.";
      case UNCONFIRMED ->
          "no city attorney has confirmed this date yet. Please check it, and have it confirmed.";
      case ESCALATED ->
          "nobody has acknowledged the previous alert about this deadline, and no reply has been recorded.";
      case HANDED_OVER ->
          "you now receive the alerts of another official, and this deadline is open.";
      case UNDELIVERED -> "an alert about this deadline did not reach another official.";
      case APPROACHING, DUE_TODAY -> "no reply has been recorded.";
      case SAFE_DATE_PASSED ->
          isOnRecording(alert)
              ? "city staff %s after its safe date had passed.".formatted(entered)
              : "no reply has been recorded. You will get this alert every working day until a reply is recorded or the date changes.";
      case LATE ->
          isOnRecording(alert)
              ? "city staff %s after its final date had passed.".formatted(entered)
              : "no reply has been recorded. You will get this alert every day until a reply is recorded or the date changes.";
      case LAST_DAY_PASSED ->
          "the last day passed, and nothing on record says it was used. ReplyBy says this once. Your city attorney can close this deadline.";
      case REVIEW ->
          alert.dueDate().aim() == Aim.STAYED
              ? "this date is stayed, and the day has come to look at it again. Set a new day for review, enter a date, or record the reply. If nobody does, the date from before the stay counts again tomorrow."
              : "no date is set, and the day has come to look at it again. Ask the city attorney by when to act, then set a new day for review, enter a date, or record the reply.";
      case STANDING ->
          "this duty is still in force. You will get this alert every 30 days until city staff record that it was released.";
      case OWED -> "somebody else owes the city an answer, and no answer has been recorded.";
    };
  }

  private static boolean isOnRecording(Alert alert) {
    return alert.id().rung().equals("received") || alert.id().rung().equals("set");
  }
}
