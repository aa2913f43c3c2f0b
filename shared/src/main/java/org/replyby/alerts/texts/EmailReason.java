package org.replyby.alerts.texts;

import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Aim;
import org.replyby.model.Alert;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Reason;

/** Why an alert was sent, in a sentence that stays true however late it is sent. */
final class EmailReason {
  private EmailReason() {}

  static String of(Alert alert) {
    var ending = alert.ending();
    var because = "You are receiving this because " + because(alert);
    return ending == null || alert.reason() == Reason.CLOSED
        ? because
        : because + "\n" + waiting(ending, alert);
  }

  private static String waiting(DeadlineState.Ending ending, Alert alert) {
    return "Recorded as %s, waiting for a second person. %s Until another person in the city confirms this, the deadline stays open and its alerts continue. If it is wrong, tell city staff: they can take it back."
        .formatted(WhatIsDue.ended(ending), recorded(ending, alert));
  }

  /** Who recorded that a deadline is over, and who confirmed it. */
  static String recorded(DeadlineState.Ending ending, Alert alert) {
    var second = ending.second();
    return "Recorded by: %s.".formatted(entered(ending.entered(), alert))
        + (second == null
            ? ""
            : " Confirmed by a second person: %s.".formatted(entered(second, alert)));
  }

  private static String entered(Entered entered, Alert alert) {
    return "%s, on %s"
        .formatted(
            PlainText.line(entered.by()), CityTime.full(entered.at(), alert.dueDate().zone()));
  }

  private static String because(Alert alert) {
    var noReply =
        alert.ending() == null
            ? "no reply has been recorded"
            : "no second person has confirmed what was recorded";
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
      case VOIDED -> "this deadline was recorded by mistake and no longer counts.";
      case OPEN_WHEN_CONFIRMED ->
          "this deadline was open when your subscription was confirmed, and %s.".formatted(noReply);
      case UNCONFIRMED ->
          "no city attorney has confirmed this date yet. Please check it, and have it confirmed.";
      case ESCALATED ->
          "nobody has acknowledged the previous alert about this deadline, and %s."
              .formatted(noReply);
      case HANDED_OVER ->
          "you now receive the alerts of another official, and this deadline is open.";
      case UNDELIVERED -> "an alert about this deadline did not reach another official.";
      case APPROACHING, DUE_TODAY -> noReply + ".";
      case SAFE_DATE_PASSED ->
          isOnRecording(alert)
              ? "city staff %s after its safe date had passed.".formatted(entered)
              : noReply
                  + ". You will get this alert every working day until a reply is recorded or the date changes.";
      case LATE ->
          isOnRecording(alert)
              ? "city staff %s after its final date had passed.".formatted(entered)
              : noReply
                  + ". You will get this alert every day, or once a week if somebody acknowledged it and it is more than a week late. To end it, tell city staff to record the reply, the new date, or that the demand was withdrawn.";
      case LAST_DAY_PASSED ->
          "the last day has passed, and nobody recorded that the city used this right. You will not get another alert about it. The city attorney can have the deadline closed.";
      case REVIEW ->
          alert.dueDate().aim() == Aim.STAYED
              ? "this date is on hold (stayed), and it is time to review it. Ask city staff to enter a new review day or a new date, or to record the reply. If nobody does, the old date counts again from the day after the review day."
              : "no due date is set, and it is time to review it. Ask the city attorney when the city must act. Then ask city staff to enter that date or a new review day, or to record the reply.";
      case STANDING ->
          "the city must still keep these records. You will get this alert every 30 days until city staff record that the city was released.";
      case ACKNOWLEDGED ->
          "somebody has now acknowledged this deadline. ReplyBy alerted you when nobody had acknowledged it.";
      case TAKEN_BACK ->
          "an acknowledgment of this deadline was taken back. Nobody has acknowledged it now.";
      case DISCLOSED ->
          alert.demand().disclosure().isRestricted()
              ? "the list of people who may be told about this restricted matter has changed, and you are on it."
              : "this matter is no longer restricted, so everybody is told about it now.";
      case OWED -> "somebody else owes the city an answer, and no answer has been recorded.";
      case CLOSED ->
          "city staff recorded that this deadline is over. You will get no more reminders about it.";
      case REOPENED ->
          "this deadline is open again. Earlier messages that said otherwise no longer apply.";
      case SECOND_PERSON_NEEDED ->
          "city staff recorded that this deadline is over, and a second person has to confirm it.";
    };
  }

  private static boolean isOnRecording(Alert alert) {
    return alert.id().rung().equals("received") || alert.id().rung().equals("set");
  }
}
