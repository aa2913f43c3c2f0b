package org.replyby.alerts.texts;

import org.replyby.alerts.links.AnswerLinks;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.model.SentText;

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

  private static final String LINK = "[link masked]";
  private static final String CODE = "[code masked]";

  /**
   * The message as the record keeps it: whoever reads it must not be able to acknowledge as the
   * official, so the link and the code are replaced. Anyone who got the message can do the same,
   * and compare the hashes. A hash by the service's key proves what was masked.
   */
  public SentText masked(AnswerLinks answer, LinkSigner links) {
    return new SentText(
        without(subject, answer),
        without(email, answer),
        without(sms, answer),
        links.keyedHash(String.join("\n", subject, email, sms)));
  }

  /** The link first: the code could be a part of it. */
  private static String without(String text, AnswerLinks answer) {
    var unlinked = text.replace(answer.acknowledgeAddress(), LINK);
    return answer.code() == null ? unlinked : unlinked.replace(answer.code(), CODE);
  }
}
