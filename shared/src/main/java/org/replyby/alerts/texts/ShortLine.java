package org.replyby.alerts.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Reason;

/**
 * The one line that the subject and the SMS share: what is due, with the news if there is room for
 * it, and when. It has only characters that are in both ASCII and GSM 03.38, one septet each.
 */
record ShortLine(Whose whose, String news, String what, String when) {
  /** A city's name is shortened to this length before the news is left out. */
  private static final int LEAST_CITY = 20;

  /** This much of a city's name always remains: what is due is cut before. */
  private static final int NEVER_CUT = 8;

  /** The same demand may be on record a second time, and then it is still due. */
  static final String END_OF_VOID = ". Other deadlines still apply.";

  static final String END_OF_CLOSED = ". Wrong? Tell city staff.";

  /** Whether it says that a deadline is over. */
  static boolean isEnd(Alert alert) {
    return alert.reason() == Reason.VOIDED || alert.reason() == Reason.CLOSED;
  }

  static ShortLine of(Alert alert, Instant now) {
    var what = WhatIsDue.brief(alert.kind(), alert.demand());
    var whose = Whose.of(alert.id().deadline(), alert.demand(), alert.demand().amongOthers());
    var when =
        isEnd(alert)
            ? ended(alert.dueDate(), alert.ending())
            : When.brief(alert.kind(), alert.dueDate(), now);
    return new ShortLine(whose, news(alert, what), what, when);
  }

  /**
   * The same line as the first of several, which {@code prefix} counts. The matter is that of the
   * first alone, so it is not said beside the city.
   */
  ShortLine firstOf(String prefix) {
    var matter = whose.matter().isEmpty() ? "" : " (" + whose.matter() + ")";
    return new ShortLine(new Whose(""), prefix + news + matter, prefix + what + matter, when);
  }

  /** The date by which people know it. */
  private static String ended(DueDate date, DeadlineState.@Nullable Ending ending) {
    return known(date)
        + (ending == null ? ", no longer counts" : ", recorded as " + WhatIsDue.briefly(ending));
  }

  private static String known(DueDate date) {
    var day = CityTime.dayWithYear(When.known(date), date.zone());
    return switch (date.aim()) {
      case SAFE_DATE -> (date.isUnsettled() ? " (safe date " : " (due ") + day + ")";
      case NOT_BEFORE -> " (due " + day + ")";
      case REVIEW, STAYED -> " (review by " + day + ")";
      case STANDING -> "";
    };
  }

  /** The line without news. */
  static ShortLine of(Deadline deadline, boolean amongOthers, Instant now) {
    var what = WhatIsDue.brief(deadline.kind(), deadline.demand());
    var whose = Whose.of(deadline.id(), deadline.demand(), amongOthers);
    return new ShortLine(whose, what, what, When.brief(deadline.kind(), deadline.dueDate(), now));
  }

  /**
   * The line after the city, as {@code city} writes it in the medium's alphabet, and the matter if
   * it needs its name: at most {@code limit} characters.
   */
  String fitting(String city, int limit) {
    var full = ": " + news + when;
    var least = Math.min(whose.length(city), LEAST_CITY);
    var rest = full.length() + least <= limit ? full : ": " + cut(limit) + when;
    return whose.fitting(city, limit - rest.length()) + rest;
  }

  private String cut(int limit) {
    return PlainText.cut(what, limit - when.length() - ": ".length() - NEVER_CUT);
  }

  /** The final date, as a sentence, if there is an earlier safe date that can still be met. */
  static String finalDate(DueDate dueDate, Instant now) {
    var due = dueDate.due();
    return due != null
            && Countdown.of(dueDate, now) instanceof Countdown.Ahead
            && dueDate.isUnsettled()
        ? " Final date " + CityTime.brief(due, dueDate.zone()) + "."
        : "";
  }

  private static String news(Alert alert, String what) {
    return switch (alert.reason()) {
      case LETTER_RECEIVED ->
          alert.kind() == DeadlineKind.RESPONSE
              ? ("new " + Office.brief(alert.demand()) + " letter, reply").replace("  ", " ")
              : "new deadline, " + what;
      case SUBPOENA_ISSUED ->
          WhatIsDue.isCid(alert.demand()) ? "CID issued, answer" : "SUBPOENA issued, answer";
      case DEADLINE_SET -> "new deadline, " + what;
      case EXTENDED, DATE_CHANGED -> "date changed, " + what;
      case CORRECTED -> "corrected, " + what;
      case UNCONFIRMED -> "confirm date, " + what;
      case ESCALATED -> "not acknowledged, " + what;
      case ACKNOWLEDGED -> "acknowledged, " + what;
      case TAKEN_BACK -> "not acknowledged after all, " + what;
      case UNDELIVERED -> "1 official not reached, " + what;
      case REOPENED -> "OPEN AGAIN, " + what;
      case CLOSED -> "closed, " + what;
      case OPEN_WHEN_CONFIRMED,
          APPROACHING,
          DUE_TODAY,
          SAFE_DATE_PASSED,
          LATE,
          LAST_DAY_PASSED,
          REVIEW,
          STANDING,
          OWED,
          SECOND_PERSON_NEEDED,
          HANDED_OVER ->
          what;
      case VOIDED -> "recorded by mistake, " + what;
      case DISCLOSED -> "no longer restricted, " + what;
    };
  }
}
