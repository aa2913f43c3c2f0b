package org.replyby.alerts.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
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
                    CityTime.day(LocalDate.ofInstant(known(date), date.zone()))),
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
    return " of " + CityTime.briefWithYear(known(date), date.zone()) + ", is void";
  }

  /** What earlier alerts said: what others owe the city is known by its due date. */
  private static Instant known(DueDate date) {
    return date.aim() == Aim.NOT_BEFORE && date.due() != null ? date.due() : date.alarm();
  }
}
