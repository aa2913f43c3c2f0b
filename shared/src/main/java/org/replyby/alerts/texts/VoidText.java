package org.replyby.alerts.texts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Alert;

/** What officials read about a deadline that should never have been on record. */
final class VoidText {
  /** The same demand may be on record a second time, and then it is still due. */
  static final String SMS_END = ". Other deadlines still apply.";

  private VoidText() {}

  static String email(Alert alert, AnswerLinks answer) {
    var demand = alert.demand();
    var date = alert.dueDate();
    return Stream.of(
            "%s\nFrom: %s\nVoid: this deadline no longer applies. Earlier alerts gave the date %s."
                .formatted(
                    EmailText.heading(alert.kind(), demand),
                    EmailText.from(demand),
                    CityTime.day(date.safeDay())),
            EmailText.reasons(alert),
            "You do not have to acknowledge this alert, and you will get no more alerts about this"
                + " deadline. If the same demand is on record elsewhere, its own deadline and its"
                + " own alerts still apply.",
            "Matter: %s\n%s"
                .formatted(PlainText.line(demand.matterTitle()), answer.matterAddress()),
            Explanation.DISCLAIMER)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** For the line that the subject and the SMS share: the date by which people know it. */
  static String when(Alert alert) {
    var date = alert.dueDate();
    return " of " + CityTime.briefWithYear(date.safeDue(), date.zone()) + ", is void";
  }
}
