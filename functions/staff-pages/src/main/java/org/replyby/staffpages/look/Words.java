package org.replyby.staffpages.look;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.replyby.alerts.texts.Fact;
import org.replyby.alerts.texts.When;
import org.replyby.demands.DeadlineSummary;

/** What a list says of a deadline. */
public final class Words {
  private Words() {}

  /** For example "reply to the Office of Justice Programs". */
  public static String what(DeadlineSummary deadline) {
    if (deadline.name() != null) {
      return deadline.name();
    }
    return switch (deadline.kind()) {
      case RESPONSE -> say("look.reply", deadline.office());
      case PRESERVATION -> say("look.keep-records", deadline.office());
      case SUBPOENA_RETURN -> say("look.answer-to-the-subpoena", deadline.office());
      case PETITION -> say("look.petition-against-the-demand", deadline.office());
      case OBJECTION -> say("look.objections-to-the-subpoena", deadline.office());
      case MOTION_TO_QUASH -> say("look.motion-to-quash", deadline.office());
      case COMPLIANCE -> say("look.compliance-after-the-notice", deadline.office());
      case APPEAL -> say("look.appeal", deadline.office());
      case FOIA_DETERMINATION -> say("look.foia-answer", deadline.office());
      case ORDERED -> say("look.deadline", deadline.office());
    };
  }

  /** Its dates, the one that alerts count down to first. */
  public static List<String> dates(DeadlineSummary deadline) {
    return When.dates(deadline.dates()).stream().map(Fact::line).toList();
  }

  /** For example "a, b or c". */
  public static String or(List<String> words) {
    return words.size() < 2 ? only(words) : say("look.or", allButLast(words), words.getLast());
  }

  /** For example "a, b and c". */
  public static String and(List<String> words) {
    return words.size() < 2 ? only(words) : say("look.and", allButLast(words), words.getLast());
  }

  private static String only(List<String> words) {
    return String.join("", words);
  }

  private static String allButLast(List<String> words) {
    return String.join(", ", words.subList(0, words.size() - 1));
  }

  /** The same text, as a sentence begins. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
