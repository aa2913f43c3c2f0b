package org.replyby.alerts.texts;

import java.time.Instant;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;

/**
 * What is sent to a phone besides alerts, mostly in answer to a text. Each is one segment in the
 * alphabet of GSM 03.38.
 */
public final class TextReply {
  public static final String SENDER = "ReplyBy: ";

  public static final String HELP =
      SENDER
          + "reply ACK and the code at the end of an alert to acknowledge it, STATUS to see"
          + " what is due next, STOP to end all texts.";

  /** After every wish to stop that AWS did not answer itself. */
  public static final String STOPPED =
      SENDER
          + "you will get no more texts from this service. To get them again, ask city staff to send"
          + " you a new code.";

  public static final String START =
      SENDER
          + "this phone gets deadline alerts. Reply STATUS to see what is due next, HELP for help,"
          + " STOP to end all texts.";

  public static final String NO_CODE =
      SENDER + "to acknowledge an alert, reply ACK and the five-character code at its end.";

  public static final String NOT_SENT =
      SENDER
          + "that alert was replaced or not sent, so nothing was recorded. Reply ACK and the code"
          + " of the latest alert.";

  private TextReply() {}

  /** Sent to a phone that is to be subscribed. Its holder agrees by telling the code to staff. */
  public static String consentCode(String code, String city) {
    return fitting(
        SENDER + code + " is your code to get deadline alerts for ",
        city,
        " by text. Tell it to city staff within 10 minutes. Not you? Ignore this.");
  }

  /**
   * The first text after its holder agreed: who texts, how often, what it costs, and how to get
   * help or stop, as the carriers ask.
   */
  public static String welcome(String city) {
    return fitting(
        SENDER + "deadline alerts for ",
        city,
        " are on. Msg frequency varies by deadline. Msg & data rates may apply. Reply HELP for help, STOP to"
            + " end.");
  }

  /** A deadline in at most {@code limit} characters: city, what, when. */
  public static String line(Deadline deadline, boolean amongOthers, Instant now, int limit) {
    return ShortLine.of(deadline, amongOthers, now).fitting(city(deadline), limit);
  }

  private static String fitting(String begins, String city, String ends) {
    var room = Message.SMS_LIMIT - begins.length() - ends.length();
    var name = Gsm7.of(city);
    return begins + PlainText.cut(name.isEmpty() ? "your city" : name, room) + ends;
  }

  public static String acknowledged(Deadline deadline, Instant now) {
    return about("acknowledged, thank you. ", deadline, false, now);
  }

  public static String already(Deadline deadline, Instant since) {
    var when = CityTime.brief(since, deadline.dueDate().zone());
    return fitting("already acknowledged on " + when + ": ", deadline, brief(deadline));
  }

  /** {@code code} has only letters and digits. */
  public static String noSuchCode(String code) {
    return SENDER
        + "no open alert to this phone has the code "
        + code
        + ". Please look at the latest alert again, or reply STATUS.";
  }

  /** {@code code} has only letters and digits. */
  public static String ambiguous(String code) {
    return SENDER
        + "more than one alert has the code "
        + code
        + ", so nothing was recorded. Use the link in the email, or call city staff.";
  }

  /** A text that holds a code, but also asks or refuses something. */
  public static String notRecorded(Deadline deadline, String code, Instant now) {
    var ends = " To acknowledge it, reply ACK " + code + " only.";
    var begins = "not acknowledged. ";
    var line = ShortLine.of(deadline, false, now);
    var room = Message.SMS_LIMIT - SENDER.length() - begins.length() - ends.length() - 1;
    return SENDER + begins + line.fitting(city(deadline), room) + "." + ends;
  }

  private static String about(String begins, Deadline deadline, boolean amongOthers, Instant now) {
    var line = ShortLine.of(deadline, amongOthers, now);
    var room = Message.SMS_LIMIT - SENDER.length() - begins.length() - 1;
    return SENDER + begins + line.fitting(city(deadline), room) + ".";
  }

  private static String fitting(String begins, Deadline deadline, String ends) {
    var room = Message.SMS_LIMIT - SENDER.length() - begins.length() - ends.length();
    return SENDER + begins + PlainText.cut(city(deadline), room) + ends;
  }

  private static String brief(Deadline deadline) {
    var date = deadline.dueDate();
    return ", " + WhatIsDue.brief(deadline.kind(), deadline.demand()) + dated(date) + ".";
  }

  private static String dated(DueDate date) {
    var alarm = CityTime.brief(date.alarm(), date.zone());
    return switch (date.aim()) {
      case SAFE_DATE -> (date.isUnsettled() ? ", safe date " : ", due ") + alarm;
      case REVIEW, STAYED -> ", review by " + alarm;
      case STANDING -> " in force";
      case NOT_BEFORE -> " owed to you";
    };
  }

  /** Uses the slug if no character of the name can be written in this alphabet. */
  private static String city(Deadline deadline) {
    var city = Gsm7.of(deadline.demand().jurisdictionName());
    return city.isEmpty() ? deadline.id().jurisdiction().value() : city;
  }
}
