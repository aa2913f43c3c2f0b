package org.replyby.staffpages.demand;

import java.util.List;
import java.util.Map;
import org.replyby.model.Violation;

/** What is wrong, for somebody who sees a form and not the names of the API's fields. */
public final class PlainFaults {
  private static final Map<String, String> WORDS =
      Map.of(
          "is missing: give it, or undated: true if the letter has no date",
              "is missing. If the letter has no date, check the box for that.",
          "is missing: give it, or receiptUnknown: true if nobody knows the day",
              "is missing. If nobody knows the day, check the box for that.",
          "cannot be combined with datedOn", "cannot be checked if you give a date",
          "cannot be combined with a day of receipt", "cannot be checked if you give a day");

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
      return new Violation("/time", "has to be chosen");
    }
    if (violation.field().matches("/parts/[0-9]+") && detail.startsWith("needs one of")) {
      return new Violation(violation.field() + "/time", "has to be chosen");
    }
    if (violation.field().equals("/disclosure")
        || violation.field().equals("/disclosure/limited")) {
      return new Violation("/disclosure/limited", "has to be answered");
    }
    return new Violation(field(violation.field()), WORDS.getOrDefault(detail, detail));
  }
}
