package org.replyby.alerts.reach;

import org.replyby.model.Coded;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/**
 * Who is told. No setting can hide certain alerts, regardless of the official's tier and least
 * severity: a subpoena, a date that is today, a date that has passed, a review, an alert that
 * nobody acknowledged or that did not get through, something that was changed, corrected, voided,
 * closed or opened again, because anyone who was told of it would go on believing it, and a date
 * that waits for an attorney to confirm it. For everything else, an official is told what reaches
 * their least severity, and a deputy only what is urgent.
 */
public final class Audience {
  private Audience() {}

  /** Whether an official is told, and why not. */
  public sealed interface Decision {
    record Told() implements Decision {}

    record NotTold(String why) implements Decision {}
  }

  public static Decision decide(Official official, Reason reason, Severity severity) {
    if (isNeverHidden(reason)) {
      return new Decision.Told();
    }
    if (severity.compareTo(official.leastSeverity()) < 0) {
      return new Decision.NotTold(
          "asked for %s and above, this is %s"
              .formatted(Coded.code(official.leastSeverity()), Coded.code(severity)));
    }
    if (official.tier() == Tier.DEPUTY && severity != Severity.URGENT) {
      return new Decision.NotTold("a deputy gets urgent alerts only");
    }
    return new Decision.Told();
  }

  static boolean isNeverHidden(Reason reason) {
    return switch (reason) {
      case SUBPOENA_ISSUED,
          DUE_TODAY,
          SAFE_DATE_PASSED,
          LATE,
          LAST_DAY_PASSED,
          REVIEW,
          EXTENDED,
          DATE_CHANGED,
          CORRECTED,
          VOIDED,
          UNCONFIRMED,
          ESCALATED,
          UNDELIVERED,
          CLOSED,
          REOPENED,
          SECOND_PERSON_NEEDED,
          ACKNOWLEDGED,
          TAKEN_BACK,
          DISCLOSED,
          HANDED_OVER ->
          true;
      case LETTER_RECEIVED, DEADLINE_SET, OPEN_WHEN_CONFIRMED, APPROACHING, STANDING, OWED -> false;
    };
  }
}
