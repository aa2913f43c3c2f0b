package org.replyby.alerts.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.model.Alert;
import org.replyby.model.Reason;

/**
 * The text of an alert, written when it is sent: every count of days is true at {@code now}, in
 * calendar days of the jurisdiction's zone.
 */
public final class Messages {
  private static final String SENDER = "ReplyBy: ";

  /** Left out of a subject that has no room for it: the email says it too. */
  private static final String SECOND = " (needs 2nd person)";

  private Messages() {}

  /** The message; {@code answer} has the links that it contains. */
  public static Message of(Alert alert, Instant now, AnswerLinks answer) {
    var email = ShortLine.isEnd(alert) ? EmailText.ofEnd(alert) : EmailText.of(alert, now, answer);
    return alert.demand().disclosure().isRestricted()
        ? restricted(alert, email, answer.code())
        : new Message(subject(alert, now, ""), email, sms(alert, now, answer.code(), ""));
  }

  private static Message restricted(Alert alert, String email, @Nullable String code) {
    var city = alert.demand().jurisdictionName();
    var starting = PlainText.startingAlphanumeric(PlainText.ascii(city));
    var subject = ": " + RestrictedText.NEEDS_YOU;
    var isAnswered = !ShortLine.isEnd(alert) && alert.reason() != Reason.ACKNOWLEDGED;
    var sms = RestrictedText.sms(isAnswered ? code : null);
    return new Message(
        before(subject, named(starting, alert), Message.SUBJECT_LIMIT),
        RestrictedText.warning(alert.demand().disclosure()) + email,
        SENDER
            + before(sms, named(Gsm7.of(city), alert), Message.TOPIC_SMS_LIMIT - SENDER.length()));
  }

  private static String before(String end, String city, int limit) {
    return PlainText.cut(city, limit - end.length()) + end;
  }

  /** {@code prefix} comes after the city: empty, or how many alerts there are. */
  public static String subject(Alert alert, Instant now, String prefix) {
    var city = PlainText.startingAlphanumeric(PlainText.ascii(alert.demand().jurisdictionName()));
    var alone = ShortLine.of(alert, now);
    var line =
        (prefix.isEmpty() ? alone : alone.firstOf(prefix))
            .fitting(named(city, alert), Message.SUBJECT_LIMIT);
    var isWaiting = alert.ending() != null && !ShortLine.isEnd(alert);
    return isWaiting && line.length() + SECOND.length() <= Message.SUBJECT_LIMIT
        ? line + SECOND
        : line;
  }

  /** {@code more} comes after the code. A text with it has no room for the final date. */
  public static String sms(Alert alert, Instant now, @Nullable String code, String more) {
    var city = named(Gsm7.of(alert.demand().jurisdictionName()), alert);
    var reply =
        code == null || alert.reason() == Reason.ACKNOWLEDGED ? "" : " Reply ACK " + code + ".";
    var end =
        switch (alert.reason()) {
          case VOIDED -> ShortLine.END_OF_VOID;
          case CLOSED -> ShortLine.END_OF_CLOSED;
          default -> "." + second(alert, now, more.isEmpty()) + reply;
        };
    end += more;
    var room = Message.TOPIC_SMS_LIMIT - SENDER.length() - end.length();
    return SENDER + ShortLine.of(alert, now).fitting(city, room) + end;
  }

  /** The city's name in one line of an email. */
  public static String city(Alert alert) {
    return PlainText.line(alert.demand().jurisdictionName());
  }

  /** What is said besides: that a second person is needed, or else the final date. */
  private static String second(Alert alert, Instant now, boolean isAlone) {
    return alert.ending() == null
        ? isAlone ? ShortLine.finalDate(alert.dueDate(), now) : ""
        : " " + WhatIsDue.asked(alert.ending()) + " Needs 2nd person.";
  }

  /** Uses the slug if no character of the name can be written in the protocol's alphabet. */
  private static String named(String city, Alert alert) {
    return city.isEmpty() ? alert.id().deadline().jurisdiction().value() : city;
  }
}
