package org.replyby.alerts.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.links.AnswerLinks;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Alert;
import org.replyby.model.Consequence;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.Reason;

/** The email for an alert: plain text, in paragraphs. */
final class EmailText {
  static final String STOP =
      "ReplyBy is your city's reminder service for federal letters and subpoenas. The federal"
          + " government did not send this email. \"City staff\" means the people in your city who enter"
          + " dates in ReplyBy: ask them if you do not want these emails. The unsubscribe link at the"
          + " end stops all ReplyBy emails to you.";

  private static final String AFTER_VOID =
      "You do not have to acknowledge this alert, and you will get no more alerts about this"
          + " deadline. If the same demand is on record elsewhere, its own deadline and its"
          + " own alerts still apply.";

  private static final String AFTER_CLOSING =
      "If this is wrong, tell city staff and your city attorney at once: they can open the"
          + " deadline again, and its reminders continue. If it is right, you do not have to do"
          + " anything.";

  private EmailText() {}

  static String of(Alert alert, Instant now, AnswerLinks answer) {
    var demand = alert.demand();
    return Stream.of(
            "ReplyBy for "
                + heading(alert.kind(), demand)
                + "\nFrom: "
                + from(demand)
                + "\n"
                + dates(alert.kind(), alert.dueDate(), now)
                + attorneyWord(alert),
            WhatToDo.of(alert, now),
            acknowledge(alert) + answer.acknowledgeAddress(),
            demanded(demand),
            consequences(demand),
            "Matter: " + PlainText.line(demand.matterTitle()),
            reasons(alert) + "\n" + STOP,
            steps(alert.dueDate()),
            Explanation.DISCLAIMER)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** About a deadline that is over: it was closed, or should never have been on record. */
  static String ofEnd(Alert alert) {
    var demand = alert.demand();
    var date = alert.dueDate();
    var known = CityTime.day(LocalDate.ofInstant(When.known(date), date.zone()));
    var ending = alert.ending();
    return Stream.of(
            "ReplyBy for %s\nFrom: %s\n%s"
                .formatted(
                    heading(alert.kind(), demand),
                    from(demand),
                    ending == null
                        ? "This deadline no longer counts. Earlier alerts gave the date %s."
                            .formatted(known)
                        : "Recorded as %s. Its date was %s.\n%s"
                            .formatted(
                                WhatIsDue.ended(ending),
                                known,
                                EmailReason.recorded(ending, alert))),
            reasons(alert),
            ending == null ? AFTER_VOID : AFTER_CLOSING,
            "Matter: " + PlainText.line(demand.matterTitle()),
            STOP,
            Explanation.DISCLAIMER)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String acknowledge(Alert alert) {
    if (alert.reason() == Reason.ACKNOWLEDGED) {
      return "You do not have to acknowledge this alert. Its page is here:\n";
    }
    return alert.reason() == Reason.UNCONFIRMED
        ? "To confirm the date, tell city staff: they record it. To say only that you have seen this reminder, open this link and press the button. The button does not confirm the date:\n"
        : "To say that you have seen this alert, open this link and press the button. ReplyBy then stops passing it on to other officials, unless you only follow this deadline. The button does not reply to the demand:\n";
  }

  /** A date can be confirmed, a review or a standing duty cannot. */
  private static String attorneyWord(Alert alert) {
    var date = alert.dueDate();
    return date.aim() == Aim.SAFE_DATE ? "\n" + AttorneyWord.of(alert.confirmation(), date) : "";
  }

  private static String demanded(Demand demand) {
    if (demand.privileged()) {
      return "The demand's text is withheld. Ask the city attorney.";
    }
    var noun = WhatIsDue.noun(demand);
    var says =
        demand.byHand() == null
            ? "The %s %s:".formatted(noun, noun.endsWith("demand") ? "asks for" : "demands")
            : "What is due, as city staff entered it:";
    return says + "\n" + PlainText.quoted(demand.text());
  }

  private static String reasons(Alert alert) {
    return Stream.concat(Stream.of(EmailReason.of(alert)), alert.remarks().stream())
        .collect(Collectors.joining("\n"));
  }

  /** Which jurisdiction it is for, and what is due. */
  static String heading(DeadlineKind kind, Demand demand) {
    return PlainText.line(demand.jurisdictionName()) + ": " + WhatIsDue.full(kind, demand);
  }

  /** Who makes the demand, and the date of the demand. */
  static String from(Demand demand) {
    var signatory = demand.from().signatory();
    var dated = demand.datedOn();
    return "%s%s, %s"
        .formatted(
            PlainText.line(demand.from().office()),
            signatory == null ? "" : " (" + PlainText.line(signatory) + ")",
            dated == null ? "undated" : "dated " + CityTime.day(dated));
  }

  private static String dates(DeadlineKind kind, DueDate date, Instant now) {
    var lines = new ArrayList<String>();
    When.dates(date).forEach(fact -> lines.add(fact.name() + ": " + fact.words()));
    if (date.safeDue() != null && date.due() != null && date.isUnsettled()) {
      lines.add(
          "The two dates differ for the reason given below. Alerts count down to the safe date.");
    }
    lines.addAll(When.between(date));
    When.left(kind, date, now).ifPresent(left -> lines.add(left.name() + ": " + left.words()));
    return String.join("\n", lines);
  }

  private static String consequences(Demand demand) {
    var stated =
        demand.consequences().stream()
            .sorted()
            .map(EmailText::consequence)
            .collect(Collectors.joining(", "));
    return stated.isEmpty()
        ? ""
        : "According to the %s, failing to reply in time may result in: %s."
            .formatted(WhatIsDue.noun(demand), stated);
  }

  private static String consequence(Consequence consequence) {
    return switch (consequence) {
      case SUBPOENA -> "a subpoena";
      case NEW_GRANTS_REFUSED -> "denial of new grants";
      case PAST_GRANTS_RETURNED -> "return of past grants";
    };
  }

  private static String heading(DueDate date) {
    return switch (date.aim()) {
      case SAFE_DATE ->
          date.due() == null
              ? "How the safe date was computed:"
              : date.isUnsettled()
                  ? "How the final date was computed:"
                  : "How the date was computed:";
      case NOT_BEFORE -> "How the date was computed:";
      case REVIEW, STAYED, STANDING -> "About the date:";
    };
  }

  /** First why the two dates differ, then the count. */
  private static String steps(DueDate date) {
    var lines = new ArrayList<String>();
    if (!Explanation.why(date).isEmpty()) {
      lines.add(Explanation.whyHeading(date) + ":");
      Explanation.why(date).forEach(why -> lines.add("- " + why));
    }
    lines.add(heading(date));
    Explanation.count(date).forEach(line -> lines.add("- " + line));
    Explanation.notes(date).forEach(note -> lines.add("- " + note));
    lines.add("- " + date.law());
    return String.join("\n", lines);
  }
}
