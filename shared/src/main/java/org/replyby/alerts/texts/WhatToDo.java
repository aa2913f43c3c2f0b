package org.replyby.alerts.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.Contact;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.Reason;

/** What the reader of an alert has to do now, in one or two sentences. */
public final class WhatToDo {
  private static final String CITY_STAFF = "city staff,";

  private static final String RECORD_IT = " Then record it, and the alerts stop.";

  private static final String SECOND_PERSON =
      "have a second person check whether this deadline is over, and confirm it with city staff. If"
          + " it is not over, tell city staff at once.";

  private WhatToDo() {}

  static String of(Alert alert, Instant now) {
    if (alert.reason() == Reason.ACKNOWLEDGED) {
      return "What to do now: nothing. You will still get the reminders of this deadline.";
    }
    return "What to do now: " + (alert.ending() != null ? SECOND_PERSON : what(alert, now));
  }

  private static String what(Alert alert, Instant now) {
    return alert.reason() == Reason.UNCONFIRMED
        ? "check the date above, or have a city attorney check it, and ask city staff to record"
            + " the confirmation."
        : next(
            alert.kind(), alert.demand(), alert.dueDate(), record(alert.demand().contact()), now);
  }

  /** The same for city staff, as a sentence's end without "What to do now". */
  public static String forStaff(Deadline deadline, Instant now) {
    return next(deadline.kind(), deadline.demand(), deadline.dueDate(), RECORD_IT, now);
  }

  private static String next(
      DeadlineKind kind, Demand demand, DueDate date, String record, Instant now) {
    var act = act(kind, WhatIsDue.noun(demand));
    var safely = date.isUnsettled() ? "safe date" : "due date";
    return switch (Countdown.of(date, now)) {
      case Countdown.Ahead(var days) when days == 0 -> act + " today." + record;
      case Countdown.Ahead ahead -> act + " by the " + safely + "." + record;
      case Countdown.SafePassed passed -> act + " today: it may still be in time." + record;
      case Countdown.MayHavePassed passed -> act + " today: it may still be in time." + record;
      case Countdown.Late late when kind.isRight() -> "ask the city attorney what is left to do.";
      case Countdown.Late late ->
          act + " at once, and ask the city attorney about the missed date." + record;
      case Countdown.Review review ->
          "ask the city attorney when the city must act. Then tell city staff that date.";
      case Countdown.Standing standing -> "keep the records that the demand names.";
      case Countdown.Owed owed ->
          "the city does not have to send anything. Tell city staff when the answer comes.";
    };
  }

  /** The city's contact if it names one. */
  private static String record(@Nullable Contact contact) {
    var whom = contact == null ? CITY_STAFF : PlainText.line(contact.words()) + ",";
    return " Then tell %s so that they record it and the alerts stop.".formatted(whom);
  }

  private static String act(DeadlineKind kind, String noun) {
    return switch (kind) {
      case RESPONSE -> "send the reply to the " + noun;
      case SUBPOENA_RETURN ->
          "send what the " + noun + " asks for, or have the city attorney answer it";
      case PETITION, OBJECTION, MOTION_TO_QUASH, APPEAL ->
          "ask the city attorney whether the city will use this right. If so, it must be done";
      case COMPLIANCE -> "do what the notice requires";
      case ORDERED -> "do what is due, as shown below,";
      case PRESERVATION -> "make sure that nobody destroys the records, and secure them";
      case FOIA_DETERMINATION -> "get the agency's answer";
    };
  }
}
