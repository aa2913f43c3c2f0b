package org.replyby.alerts.texts;

import java.time.Instant;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/**
 * The one line that the subject and the SMS share: what is due, with the news if there is room for
 * it, and when. It has only characters that are in both ASCII and GSM 03.38, one septet each.
 */
record ShortLine(String news, String what, String when) {
  /** A city's name is shortened to this length before the news is left out. */
  private static final int LEAST_CITY = 20;

  static ShortLine of(Alert alert, Instant now) {
    var what = WhatIsDue.brief(alert.kind(), alert.demand());
    var isVoid = alert.reason() == Reason.VOIDED;
    return new ShortLine(
        news(alert, what), what, isVoid ? VoidText.when(alert) : when(alert.dueDate(), now));
  }

  /** The line without news. */
  static ShortLine of(Deadline deadline, Instant now) {
    var what = WhatIsDue.brief(deadline.kind(), deadline.demand());
    return new ShortLine(what, what, when(deadline.dueDate(), now));
  }

  /** The line with a city's name before it, at most {@code limit} characters. */
  String fitting(String city, int limit) {
    var full = ": " + news + when;
    var least = Math.min(city.length(), LEAST_CITY);
    var rest = full.length() + least <= limit ? full : ": " + what + when;
    return PlainText.cut(city, limit - rest.length()) + rest;
  }

  /** The final date, as a sentence, if there is an earlier safe date that can still be met. */
  static String finalDate(DueDate dueDate, Instant now) {
    return Countdown.of(dueDate, now) instanceof Countdown.Ahead && dueDate.isUnsettled()
        ? " Final date " + CityTime.brief(dueDate.due(), dueDate.zone()) + "."
        : "";
  }

  private static String news(Alert alert, String what) {
    return switch (alert.reason()) {
      case LETTER_RECEIVED ->
          alert.kind() == DeadlineKind.RESPONSE
              ? ("new " + Office.brief(alert.demand()) + " letter, reply").replace("  ", " ")
              : "new deadline, " + what;
      case SUBPOENA_ISSUED -> "SUBPOENA issued, return";
      case DEADLINE_SET -> "new deadline, " + what;
      case EXTENDED, DATE_CHANGED -> "date changed, " + what;
      case CORRECTED -> "corrected, " + what;
      case ESCALATED -> "unanswered, " + what;
      case UNDELIVERED -> "1 not reached, " + what;
      case OPEN_WHEN_CONFIRMED, APPROACHING, DUE_TODAY, LATE -> what;
      case VOIDED -> "recorded by mistake, " + what;
    };
  }

  static String when(DueDate dueDate, Instant now) {
    var safe = CityTime.brief(dueDate.safeDue(), dueDate.zone());
    var due = CityTime.brief(dueDate.due(), dueDate.zone());
    var ahead = dueDate.isUnsettled() ? ", safe date " : " due ";
    return switch (Countdown.of(dueDate, now)) {
      case Countdown.Ahead(var days) when days == 0 -> ahead + "today, " + safe;
      case Countdown.Ahead(var days) -> ahead + safe + ", " + Countdown.count(days, "left");
      case Countdown.SafePassed(var days) when days == 0 ->
          ", safe date passed, act now, final today, " + due;
      case Countdown.SafePassed(var days) ->
          ", safe date passed, act today, final " + due + ", " + Countdown.count(days, "left");
      case Countdown.Late(var days) when days == 0 -> " was due today, " + due + ", now late";
      case Countdown.Late(var days) ->
          " was due "
              + CityTime.briefWithYear(dueDate.due(), dueDate.zone())
              + ", "
              + Countdown.count(days, "late");
    };
  }
}
