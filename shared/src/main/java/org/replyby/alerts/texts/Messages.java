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
    return new Message(subject(alert, now, ""), email, sms(alert, now, answer.code(), ""));
  }

  /** {@code prefix} comes before the line. */
  public static String subject(Alert alert, Instant now, String prefix) {
    var city = PlainText.startingAlphanumeric(PlainText.ascii(alert.demand().jurisdictionName()));
    var room = Message.SUBJECT_LIMIT - prefix.length();
    return prefix + ShortLine.of(alert, now).fitting(named(city, alert), room);
  }

  /** {@code more} comes after the code. */
  public static String sms(Alert alert, Instant now, @Nullable String code, String more) {
    var city = named(Gsm7.of(alert.demand().jurisdictionName()), alert);
    var reply = code == null ? "" : " Reply ACK " + code + ".";
    var end =
        alert.reason() == Reason.VOIDED
            ? ShortLine.END_OF_VOID
            : "." + ShortLine.finalDate(alert.dueDate(), now) + reply;
    end += more;
    var room = Message.TOPIC_SMS_LIMIT - SENDER.length() - end.length();
    return SENDER + ShortLine.of(alert, now).fitting(city, room) + end;
  }

  /** The city's name in one line of an email. */
  public static String city(Alert alert) {
    return PlainText.line(alert.demand().jurisdictionName());
  }

  /** Uses the slug if no character of the name can be written in the protocol's alphabet. */
  private static String named(String city, Alert alert) {
    return city.isEmpty() ? alert.id().deadline().jurisdiction().value() : city;
  }
}
