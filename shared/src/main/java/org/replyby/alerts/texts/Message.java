package org.replyby.alerts.texts;

/**
 * What an alert says. {@code subject} is printable ASCII of fewer than 100 characters, as SNS
 * requires. {@code email} is plain text. {@code sms} is one segment of GSM 03.38, at most 160
 * septets.
 */
public record Message(String subject, String email, String sms) {
  public static final int SUBJECT_LIMIT = 99;
  public static final int SMS_LIMIT = 160;

  /**
   * The display name of each official's topic: the sender of its emails. Amazon SNS also puts it
   * before each text message of the topic.
   */
  public static final String DISPLAY_NAME = "ReplyBy";

  /** What remains of a text message after the display name and the mark that SNS puts behind it. */
  public static final int TOPIC_SMS_LIMIT = SMS_LIMIT - (DISPLAY_NAME + "> ").length();
}
