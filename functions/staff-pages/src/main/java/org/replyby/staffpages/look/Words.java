package org.replyby.staffpages.look;

import java.util.List;
import java.util.stream.Collectors;
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
      case RESPONSE -> "Reply to " + deadline.office();
      case PRESERVATION -> "Keep records for " + deadline.office();
      case SUBPOENA_RETURN -> "Answer to the subpoena of " + deadline.office();
      case PETITION -> "Petition against the demand of " + deadline.office();
      case OBJECTION -> "Objections to the subpoena of " + deadline.office();
      case MOTION_TO_QUASH -> "Motion to quash the subpoena of " + deadline.office();
      case COMPLIANCE -> "Compliance after the notice of " + deadline.office();
      case APPEAL -> "Appeal to " + deadline.office();
      case FOIA_DETERMINATION -> "Answer of " + deadline.office() + " to the city's FOIA request";
      case ORDERED -> "Deadline of " + deadline.office();
    };
  }

  /** Its dates, the one that alerts count down to first. */
  public static List<String> dates(DeadlineSummary deadline) {
    return When.dates(deadline.dates()).stream().map(Fact::line).toList();
  }

  /** For example "a, b and c". */
  public static String and(List<String> words) {
    return joined(words, " and ");
  }

  /** For example "a, b or c". */
  public static String or(List<String> words) {
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String last) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
        + last
        + words.getLast();
  }

  /** The same text, as a sentence begins. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** For example "1 deadline" or "3 deadlines". */
  public static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
