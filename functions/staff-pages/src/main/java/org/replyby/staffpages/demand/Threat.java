package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import org.replyby.model.Coded;
import org.replyby.model.Consequence;

/** What a letter can threaten, in words. */
public record Threat(String code, String words) {
  public static final List<Threat> ALL =
      List.of(Consequence.values()).stream().map(c -> new Threat(Coded.code(c), words(c))).toList();

  private static String words(Consequence consequence) {
    return switch (consequence) {
      case SUBPOENA -> say("letter.a-subpoena");
      case NEW_GRANTS_REFUSED -> say("letter.no-new-grants");
      case PAST_GRANTS_RETURNED -> say("letter.past-grants-have");
    };
  }
}
