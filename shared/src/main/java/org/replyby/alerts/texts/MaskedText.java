package org.replyby.alerts.texts;

import org.jspecify.annotations.Nullable;
import org.replyby.model.SentText;

/**
 * A message as the record keeps it: whoever reads it must not be able to acknowledge as the
 * official, so the link and the code are replaced. Anyone who got the message can do the same, and
 * compare the hashes.
 */
final class MaskedText {
  private static final String LINK = "[link masked]";
  private static final String CODE = "[code masked]";

  private MaskedText() {}

  static SentText of(Message message, AnswerLinks answer, String keyedHash) {
    return new SentText(
        masked(message.subject(), answer),
        masked(message.email(), answer),
        masked(message.sms(), answer),
        keyedHash);
  }

  /** The link first: the code could be a part of it. */
  private static String masked(String text, AnswerLinks answer) {
    return without(
        without(text, answer.acknowledgeAddress(), LINK), answer.code(), CODE);
  }

  private static String without(String text, @Nullable String secret, String instead) {
    return secret == null ? text : text.replace(secret, instead);
  }
}
