package org.replyby.alerts.plan;

import java.time.Instant;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Extension;
import org.replyby.model.Official;
import org.replyby.model.Reason;

/** What is told as soon as it is recorded, in addition to the rungs of the plan. */
public final class AtOnce {
  private AtOnce() {}

  /** A letter was recorded. If one of its dates has passed, it says so. */
  public static Rung letterRecorded(DueDate dueDate, Instant now) {
    return new Rung("received", now, passed(dueDate, now, Reason.LATE, Reason.LETTER_RECEIVED));
  }

  public static Rung subpoenaRecorded(Instant now) {
    return new Rung("issued", now, Reason.SUBPOENA_ISSUED);
  }

  public static Rung extended(Instant now) {
    return new Rung("extended", now, Reason.EXTENDED);
  }

  public static Rung recalculated(Instant now) {
    return new Rung("recalculated", now, Reason.DATE_CHANGED);
  }

  /** What was told before was wrong; {@code version} of the deadline makes the key unique. */
  public static Rung corrected(long version, Instant now) {
    return new Rung("corrected-" + version, now, Reason.CORRECTED);
  }

  /** Told to those whom a step had called; {@code version} of the deadline makes the key unique. */
  public static Rung acknowledged(long version, Instant now) {
    return new Rung("known-" + version, now, Reason.ACKNOWLEDGED);
  }

  /** Told to the same people. */
  public static Rung takenBack(long version, Instant now) {
    return new Rung("taken-back-" + version, now, Reason.TAKEN_BACK);
  }

  /** Whom the city may tell has changed; {@code version} of the deadline makes the key unique. */
  public static Rung disclosed(long version, Instant now) {
    return new Rung("disclosed-" + version, now, Reason.DISCLOSED);
  }

  public static Rung voided(Instant now) {
    return new Rung("voided", now, Reason.VOIDED);
  }

  /** The deadline is over. */
  public static Rung closed(Instant now) {
    return new Rung("closed", now, Reason.CLOSED);
  }

  /** What was told before is not true: the deadline is still open. */
  public static Rung reopened(Instant now) {
    return new Rung("reopened", now, Reason.REOPENED);
  }

  /** A closing waits for a second person; {@code version} of the deadline makes the key unique. */
  public static Rung secondPersonNeeded(long version, Instant now) {
    return new Rung("waits-" + version, now, Reason.SECOND_PERSON_NEEDED);
  }

  /** A deadline that a demand starts besides its main one is told separately, by the next sweep. */
  static Rung deadlineSet(DeadlineKind kind, DueDate dueDate, Instant now) {
    var over = kind.isRight() ? Reason.LAST_DAY_PASSED : Reason.LATE;
    return new Rung(Rung.SET, now, passed(dueDate, now, over, Reason.DEADLINE_SET));
  }

  /** The reason if the due date has passed, if only the safe date has, and if neither has. */
  private static Reason passed(DueDate dueDate, Instant now, Reason over, Reason ahead) {
    if (dueDate.hasPassed(now)) {
      return over;
    }
    return dueDate.aim() == Aim.SAFE_DATE && !dueDate.alarm().isAfter(now)
        ? Reason.SAFE_DATE_PASSED
        : ahead;
  }

  /** An official became reachable while the deadline was open, for the {@code times}-th time. */
  public static Rung officialReachable(int times, Instant now) {
    return new Rung("open-" + times, now, Reason.OPEN_WHEN_CONFIRMED);
  }

  /** Another official left this one's alerts to somebody, in this version of their record. */
  public static Rung handedOver(Official from, Instant now) {
    return new Rung(
        "handed-over-" + from.id().name() + "-" + from.version(), now, Reason.HANDED_OVER);
  }

  /** What everyone is told when a deadline's first plan begins. */
  public static Rung opening(DeadlineKind kind, DueDate dueDate, Instant plannedFrom) {
    return switch (kind) {
      case RESPONSE, PRESERVATION, COMPLIANCE, APPEAL -> letterRecorded(dueDate, plannedFrom);
      case SUBPOENA_RETURN -> subpoenaRecorded(plannedFrom);
      case PETITION, OBJECTION, MOTION_TO_QUASH, FOIA_DETERMINATION, ORDERED ->
          deadlineSet(kind, dueDate, plannedFrom);
    };
  }

  /** What everyone is told when a later plan begins. */
  static Rung reopening(Extension.Cause cause, Instant plannedFrom) {
    return switch (cause) {
      case EXTENDED -> extended(plannedFrom);
      case RECALCULATED -> recalculated(plannedFrom);
      case REOPENED -> reopened(plannedFrom);
    };
  }
}
