package org.replyby.alerts.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.model.Alert;
import org.replyby.model.Reason;

/**
 * The text of an alert, written when it is sent: every count of days is true at {@code now}, in
 * calendar days of the jurisdiction's zone.
 */
public final class Messages {
  private static final String SENDER = "ReplyBy: ";

  private Messages() {}

  /** The message; {@code answer} has the links that it contains. */
  public static Message of(Alert alert, Instant now, AnswerLinks answer) {
    var email =
        alert.reason() == Reason.VOIDED
            ? EmailText.ofVoid(alert)
            : EmailText.of(alert, now, answer);
    return new Message(subject(alert, now), email, sms(alert, now, answer.code()));
  }

  private static String subject(Alert alert, Instant now) {
    var city = PlainText.startingAlphanumeric(PlainText.ascii(alert.demand().jurisdictionName()));
    return ShortLine.of(alert, now).fitting(named(city, alert), Message.SUBJECT_LIMIT);
  }

  private static String sms(Alert alert, Instant now, @Nullable String code) {
    var city = named(Gsm7.of(alert.demand().jurisdictionName()), alert);
    var reply = code == null ? "" : " Reply ACK " + code + ".";
    var end =
        alert.reason() == Reason.VOIDED
            ? ShortLine.END_OF_VOID
            : "." + ShortLine.finalDate(alert.dueDate(), now) + reply;
    var room = Message.TOPIC_SMS_LIMIT - SENDER.length() - end.length();
    return SENDER + ShortLine.of(alert, now).fitting(city, room) + end;
  }

  /** Uses the slug if no character of the name can be written in the protocol's alphabet. */
  private static String named(String city, Alert alert) {
    return city.isEmpty() ? alert.id().deadline().jurisdiction().value() : city;
  }
}
