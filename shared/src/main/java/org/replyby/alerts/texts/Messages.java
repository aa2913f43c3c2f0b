package org.replyby.alerts.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.model.Alert;

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
    return new Message(subject(alert, now), email, sms(alert, now, answer.code()));
  }

  private static String subject(Alert alert, Instant now) {
    var city = PlainText.startingAlphanumeric(PlainText.ascii(alert.demand().jurisdictionName()));
    var line = ShortLine.of(alert, now).fitting(named(city, alert), Message.SUBJECT_LIMIT);
    var isWaiting = alert.ending() != null && !ShortLine.isEnd(alert);
    return isWaiting && line.length() + SECOND.length() <= Message.SUBJECT_LIMIT
        ? line + SECOND
        : line;
  }

  private static String sms(Alert alert, Instant now, @Nullable String code) {
    var city = named(Gsm7.of(alert.demand().jurisdictionName()), alert);
    var reply = code == null ? "" : " Reply ACK " + code + ".";
    var end =
        switch (alert.reason()) {
          case VOIDED -> ShortLine.END_OF_VOID;
          case CLOSED -> ShortLine.END_OF_CLOSED;
          default -> "." + second(alert, now) + reply;
        };
    var room = Message.TOPIC_SMS_LIMIT - SENDER.length() - end.length();
    return SENDER + ShortLine.of(alert, now).fitting(city, room) + end;
  }

  /** What is said besides: that a second person is needed, or else the final date. */
  private static String second(Alert alert, Instant now) {
    return alert.ending() == null
        ? ShortLine.finalDate(alert.dueDate(), now)
        : " " + WhatIsDue.asked(alert.ending()) + " Needs 2nd person.";
  }

  /** Uses the slug if no character of the name can be written in the protocol's alphabet. */
  private static String named(String city, Alert alert) {
    return city.isEmpty() ? alert.id().deadline().jurisdiction().value() : city;
  }
}
