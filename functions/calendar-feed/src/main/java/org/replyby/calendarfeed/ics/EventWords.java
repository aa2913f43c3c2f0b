package org.replyby.calendarfeed.ics;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.replyby.alerts.texts.PlainText;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.Aim;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;

/**
 * What an event says about a deadline. {@code namesIt} is whether it may say which one it is. An
 * event can be read over somebody's shoulder, so that of a restricted matter it says no more than
 * that there is something.
 */
record EventWords(Deadline deadline, boolean namesIt) {
  static final String NOT_THE_ALERT =
      "A calendar may be a day behind. It is never the alert: ReplyBy sends alerts by email and SMS.";

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a z", Locale.US);

  static EventWords of(Deadline deadline, CalendarLink.Shows shows) {
    var isRestricted = deadline.demand().disclosure().isRestricted();
    return new EventWords(deadline, shows == CalendarLink.Shows.TITLES && !isRestricted);
  }

  /** For example "Due 4:00 PM CST: reply to the letter from Example Office (Byrne JAG)". */
  String summary() {
    return switch (deadline.state()) {
      case DeadlineState.Open open -> due() + ": " + what() + (open() ? "" : NOT_CONFIRMED);
      case DeadlineState.Met met -> "Answered: " + what();
      case DeadlineState.Withdrawn withdrawn -> "Withdrawn: " + what();
      case DeadlineState.Voided voided -> "Void: " + what();
    };
  }

  private static final String NOT_CONFIRMED = " (date not confirmed)";

  /** Whether nothing about its date waits for a city attorney. */
  private boolean open() {
    return !deadline.isUnconfirmed();
  }

  private String due() {
    var date = deadline.dueDate();
    var hour = HOUR.format(date.alarm().atZone(date.zone()));
    return switch (date.aim()) {
          case SAFE_DATE -> date.isUnsettled() ? "Safe date " : "Due ";
          case REVIEW -> "No due date is set, review by ";
          case STAYED -> "On hold, review by ";
          case STANDING -> "In force, look again by ";
          case NOT_BEFORE -> "They are late from ";
        }
        + hour;
  }

  private String what() {
    var demand = deadline.demand();
    if (demand.disclosure().isRestricted()) {
      return "a restricted matter";
    }
    if (!namesIt) {
      return deadline.dueDate().aim() == Aim.NOT_BEFORE ? "an answer to the city" : "a reply";
    }
    return WhatIsDue.full(deadline.kind(), demand)
        + " ("
        + PlainText.line(demand.matterTitle())
        + ")";
  }

  /** Its dates by their names, whether an attorney confirmed them, and that it is no alert. */
  List<String> description() {
    var lines = new ArrayList<String>();
    When.dates(deadline.dueDate())
        .forEach(fact -> lines.add(fact.name() + ": " + fact.words() + "."));
    if (deadline.isUnconfirmed()) {
      lines.add(
          deadline.dueDate().isUnsettled()
              ? "No city attorney has confirmed these dates yet. The event is at the earlier one."
              : "No city attorney has confirmed this date yet.");
    } else if (deadline.isOpen() && deadline.dueDate().isUnsettled()) {
      lines.add("The event is at the earlier date.");
    }
    lines.add(NOT_THE_ALERT);
    return lines;
  }
}
