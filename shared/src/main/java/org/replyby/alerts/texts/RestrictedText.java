package org.replyby.alerts.texts;

import org.jspecify.annotations.Nullable;
import org.replyby.model.Disclosure;

/**
 * What is said about a restricted matter. A text and a subject can be read over somebody's
 * shoulder, so they say nothing but that there is something. The email, which goes to counsel only,
 * says everything.
 */
public final class RestrictedText {
  private static final String SENDER = "ReplyBy: ";
  static final String NEEDS_YOU = "a restricted matter needs you";

  public static final String ACKNOWLEDGED =
      SENDER + "acknowledged, thank you. It was about a restricted matter.";

  public static final String ALREADY =
      SENDER + "that alert was already acknowledged. It was about a restricted matter.";

  /** To counsel for whom nothing else is open. */
  public static final String STATUS = SENDER + NEEDS_YOU + ". Please see the latest email about it.";

  static final String ALSO = " Also, " + NEEDS_YOU + ".";

  /** The page behind the link of an email, which can be forwarded. */
  public static final String PAGE = "A restricted matter needs you";

  private RestrictedText() {}

  /** An answer to STATUS, and that something restricted is open too. */
  public static String status(String others, boolean needsYou) {
    return needsYou ? PlainText.cut(others, Message.SMS_LIMIT - ALSO.length()) + ALSO : others;
  }

  static String subject(String city) {
    var what = ": " + NEEDS_YOU;
    return PlainText.cut(city, Message.SUBJECT_LIMIT - what.length()) + what;
  }

  static String sms(String city, @Nullable String code) {
    var what = ": " + NEEDS_YOU + "." + (code == null ? "" : " Reply ACK " + code + ".");
    var room = Message.SMS_LIMIT - SENDER.length() - what.length();
    return SENDER + PlainText.cut(city, room) + what;
  }

  /** How an email begins; empty if the city may tell anybody. */
  static String warning(Disclosure disclosure) {
    return switch (disclosure) {
      case Disclosure.Open open -> "";
      case Disclosure.Restricted(var counsel, var basis) ->
          """
          RESTRICTED. An order limits whom you may tell%s. Only the officials named as counsel in this matter get this email. Do not forward it.

          """
              .formatted(basis == null ? "" : " (" + PlainText.line(basis) + ")");
      case Disclosure.NotKnown unknown ->
          """
          RESTRICTED until you find out: does an order limit whom you may tell? Read the demand and its cover letter, and have the answer recorded. Until then only city attorneys get this email. Do not forward it.

          """;
    };
  }
}
