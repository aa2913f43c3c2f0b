package org.replyby.alerts.texts;

/** The short texts of a notice: a city's name, then what is said, shortened to fit. */
public final class ShortText {
  private static final String SENDER = "ReplyBy: ";

  /** A city's name is shortened to this length before the rest of the text is. */
  private static final int LEAST_CITY = 20;

  private ShortText() {}

  /** A subject that SNS accepts. */
  public static String subject(String city, String what) {
    var name = PlainText.startingAlphanumeric(PlainText.ascii(city));
    return fitted(name.isEmpty() ? "ReplyBy" : name, PlainText.ascii(what), Message.SUBJECT_LIMIT);
  }

  /** One segment of SMS, with the topic's display name; {@code end} is never cut. */
  public static String sms(String city, String what, String end) {
    var limit = Message.TOPIC_SMS_LIMIT - SENDER.length() - end.length();
    return SENDER + fitted(Gsm7.of(city), Gsm7.of(what), limit) + end;
  }

  /** Whether a text that {@code what} ends has room for it and enough of a city's name. */
  public static boolean fits(String city, String what) {
    var name = Math.min(Gsm7.of(city).length(), LEAST_CITY);
    return SENDER.length() + name + Gsm7.of(what).length() <= Message.TOPIC_SMS_LIMIT;
  }

  private static String fitted(String city, String what, int limit) {
    var name = PlainText.cut(city, Math.max(LEAST_CITY, limit - what.length()));
    return name + PlainText.cut(what, limit - name.length());
  }
}
