package org.replyby.alerts.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Alert;
import org.replyby.model.Consequence;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;

/** The email for an alert: plain text, in paragraphs. */
final class EmailText {
  private EmailText() {}

  static String of(Alert alert, Instant now, AnswerLinks answer) {
    var demand = alert.demand();
    return Stream.of(
            heading(alert.kind(), demand)
                + "\nFrom: "
                + from(demand)
                + "\n"
                + dates(alert.dueDate(), now),
            reasons(alert),
            "To acknowledge this alert, so that it does not go on to other officials, open this link and press the button:\n"
                + answer.acknowledgeAddress(),
            "The %s demands:\n\"%s\""
                .formatted(WhatIsDue.noun(demand), PlainText.block(demand.text())),
            consequences(demand),
            steps(alert.dueDate()),
            "Matter: %s\n%s"
                .formatted(PlainText.line(demand.matterTitle()), answer.matterAddress()),
            "Until your city attorney confirms the date, use the earliest one. "
                + Explanation.DISCLAIMER)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  static String reasons(Alert alert) {
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
    return "%s%s, dated %s"
        .formatted(
            PlainText.line(demand.from().office()),
            signatory == null ? "" : " (" + PlainText.line(signatory) + ")",
            CityTime.day(demand.datedOn()));
  }

  private static String dates(DueDate dueDate, Instant now) {
    var lines = new ArrayList<String>();
    var due = CityTime.full(dueDate.due(), dueDate.zone()) + " (" + dueDate.zone() + ")";
    if (!dueDate.isUnsettled()) {
      lines.add("Due: " + due);
    } else {
      lines.add("Safe date: " + CityTime.full(dueDate.safeDue(), dueDate.zone()));
      lines.add("Final date: " + due);
      lines.add(
          "The two dates differ for the reason given below. Alerts count down to the safe date.");
    }
    lines.add("Time left: " + timeLeft(dueDate, now));
    return String.join("\n", lines);
  }

  static String timeLeft(DueDate dueDate, Instant now) {
    var zone = dueDate.zone();
    var safeOnly = dueDate.isUnsettled();
    return switch (Countdown.of(dueDate, now)) {
      case Countdown.Ahead(var days) when days == 0 ->
          (safeOnly ? "safe date is today at " : "due today at ")
              + CityTime.hour(dueDate.safeDue(), zone);
      case Countdown.Ahead(var days) ->
          Countdown.days(days) + (safeOnly ? " to the safe date" : "");
      case Countdown.SafePassed(var days) when days == 0 ->
          "the safe date has passed, but the reply may still be in time: act now; the final date is"
              + " today at "
              + CityTime.hour(dueDate.due(), zone);
      case Countdown.SafePassed(var days) ->
          ("the safe date has passed, but the reply may still be in time: act today; the final date"
                  + " is %s, %s")
              .formatted(CityTime.full(dueDate.due(), zone), Countdown.count(days, "left"));
      case Countdown.Late(var days) when days == 0 ->
          "none, late since " + CityTime.hour(dueDate.due(), zone) + " today";
      case Countdown.Late(var days) -> "none, " + Countdown.count(days, "late");
    };
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

  /** The safe day has its own steps if it differs from the due day. */
  private static String steps(DueDate date) {
    var lines = new ArrayList<String>();
    lines.add(
        date.isUnsettled() ? "How the final date was computed:" : "How the date was computed:");
    date.steps().forEach(step -> lines.add("- " + step.sentence()));
    if (date.isUnsettled()) {
      lines.add("How the safe date was computed:");
    }
    date.safeSteps().forEach(step -> lines.add("- " + step.sentence()));
    date.notes().forEach(note -> lines.add("- " + note));
    lines.add("- " + date.law());
    return String.join("\n", lines);
  }
}
