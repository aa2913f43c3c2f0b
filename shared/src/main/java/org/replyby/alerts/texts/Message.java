package org.replyby.alerts.texts;

/**
 * What an alert says. {@code subject} is printable ASCII of fewer than 100 characters, as SNS
 * requires. {@code email} is plain text. {@code sms} is one segment of GSM 03.38, at most 160
 * septets.
 */
public record Message(String subject, String email, String sms) {
  public static final int SUBJECT_LIMIT = 99;
  public static final int SMS_LIMIT = 160;
}
