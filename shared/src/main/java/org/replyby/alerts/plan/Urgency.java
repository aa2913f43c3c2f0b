package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Reason;
import org.replyby.model.Severity;

/**
 * How urgent an alert is. A subpoena, a date that is today, a date that has passed, a new standing
 * duty, and an alert that nobody acknowledged or that did not get through are urgent. Everything
 * else depends on the calendar days left until the safe date in the jurisdiction's zone: urgent
 * from one day on, a warning from three days on.
 */
public final class Urgency {
  private Urgency() {}

  public static Severity of(Reason reason, DueDate dueDate, Instant at) {
    return switch (reason) {
      case SUBPOENA_ISSUED,
          DUE_TODAY,
          SAFE_DATE_PASSED,
          LATE,
          LAST_DAY_PASSED,
          REVIEW,
          ESCALATED,
          UNDELIVERED ->
          Severity.URGENT;
      case STANDING -> Severity.WARNING;
      case OWED -> Severity.NOTICE;
      case LETTER_RECEIVED,
          DEADLINE_SET,
          EXTENDED,
          DATE_CHANGED,
          CORRECTED,
          OPEN_WHEN_CONFIRMED,
          APPROACHING,
          UNCONFIRMED,
          CLOSED,
          REOPENED,
          SECOND_PERSON_NEEDED,
          TAKEN_BACK,
          DISCLOSED,
          HANDED_OVER ->
          byAim(dueDate, at);
      case VOIDED, ACKNOWLEDGED -> Severity.NOTICE;
    };
  }

  private static Severity byAim(DueDate dueDate, Instant at) {
    return switch (dueDate.aim()) {
      case SAFE_DATE, REVIEW, STAYED -> byDaysLeft(dueDate, at);
      case STANDING -> Severity.URGENT;
      case NOT_BEFORE -> Severity.NOTICE;
    };
  }

  private static Severity byDaysLeft(DueDate dueDate, Instant at) {
    var today = LocalDate.ofInstant(at, dueDate.zone());
    var daysLeft = ChronoUnit.DAYS.between(today, dueDate.alarmDay());
    if (daysLeft <= 1) {
      return Severity.URGENT;
    }
    return daysLeft <= 3 ? Severity.WARNING : Severity.NOTICE;
  }
}
