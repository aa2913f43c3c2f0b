package org.replyby.staffpages.demand;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Map;
import org.replyby.model.Violation;

/** What is wrong, for somebody who sees a form and not the names of the API's fields. */
public final class PlainFaults {
  private static final Map<String, String> WORDS =
      Map.of(
          "is missing: give it, or undated: true if the letter has no date",
              say("demand.missing-date"),
          "is missing: give it, or receiptUnknown: true if nobody knows the day",
              say("demand.missing-day"),
          "cannot be combined with datedOn", say("demand.undated-and-a-date"),
          "cannot be combined with a day of receipt", say("demand.undated-and-a-day"));

  private PlainFaults() {}

  /** {@code time} is the document's own. */
  public static List<Violation> of(List<Violation> violations, TimeFields time) {
    return violations.stream().map(v -> plain(v, time)).toList();
  }

  /** What is wrong with a whole group, at the field that stands for it. */
  public static String field(String field) {
    return switch (field) {
      case "/matter" -> "/matter/title";
      case "/from" -> "/from/office";
      default -> field;
    };
  }

  private static Violation plain(Violation violation, TimeFields time) {
    var detail = violation.detail();
    if (violation.field().equals("/" + time.due()) && detail.startsWith("is missing: give")) {
      return new Violation("/time", say("demand.has-to-be-chosen"));
    }
    if (violation.field().matches("/parts/[0-9]+") && detail.startsWith("needs one of")) {
      return new Violation(violation.field() + "/time", say("demand.has-to-be-chosen"));
    }
    if (violation.field().equals("/disclosure")
        || violation.field().equals("/disclosure/limited")) {
      return new Violation("/disclosure/limited", say("demand.has-to-be-answered"));
    }
    return new Violation(field(violation.field()), WORDS.getOrDefault(detail, detail));
  }
}
