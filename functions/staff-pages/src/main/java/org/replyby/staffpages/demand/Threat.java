package org.replyby.staffpages.demand;

import java.util.List;
import org.replyby.model.Coded;
import org.replyby.model.Consequence;

/** What a letter can threaten, in words. */
public record Threat(String code, String words) {
  public static final List<Threat> ALL =
      List.of(Consequence.values()).stream().map(c -> new Threat(Coded.code(c), words(c))).toList();

  private static String words(Consequence consequence) {
    return switch (consequence) {
      case SUBPOENA -> "A subpoena";
      case NEW_GRANTS_REFUSED -> "No new grants";
      case PAST_GRANTS_RETURNED -> "Past grants have to be paid back";
    };
  }
}
