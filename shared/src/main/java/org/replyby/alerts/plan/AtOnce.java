package org.replyby.alerts.plan;

import java.time.Instant;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Extension;
import org.replyby.model.Reason;

/** What is told as soon as it is recorded, in addition to the rungs of the plan. */
public final class AtOnce {
  private AtOnce() {}

  /** A letter was recorded. If its safe date has passed, it is told as late. */
  public static Rung letterRecorded(DueDate dueDate, Instant now) {
    var late = !dueDate.safeDue().isAfter(now);
    return new Rung("received", now, late ? Reason.LATE : Reason.LETTER_RECEIVED);
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

  public static Rung voided(Instant now) {
    return new Rung("voided", now, Reason.VOIDED);
  }

  /** A deadline that a demand starts besides its main one is told separately, by the next sweep. */
  static Rung deadlineSet(DueDate dueDate, Instant now) {
    var late = !dueDate.safeDue().isAfter(now);
    return new Rung(Rung.SET, now, late ? Reason.LATE : Reason.DEADLINE_SET);
  }

  /** An official became reachable while the deadline was open, for the {@code times}-th time. */
  public static Rung officialReachable(int times, Instant now) {
    return new Rung("open-" + times, now, Reason.OPEN_WHEN_CONFIRMED);
  }

  /** What everyone is told when a deadline's first plan begins. */
  public static Rung opening(DeadlineKind kind, DueDate dueDate, Instant plannedFrom) {
    return switch (kind) {
      case RESPONSE, COMPLIANCE, APPEAL -> letterRecorded(dueDate, plannedFrom);
      case SUBPOENA_RETURN -> subpoenaRecorded(plannedFrom);
      case PETITION, OBJECTION, MOTION_TO_QUASH, FOIA_DETERMINATION, ORDERED ->
          deadlineSet(dueDate, plannedFrom);
    };
  }

  /** What everyone is told when a later plan begins. */
  static Rung reopening(Extension.Cause cause, Instant plannedFrom) {
    return switch (cause) {
      case EXTENDED -> extended(plannedFrom);
      case RECALCULATED -> recalculated(plannedFrom);
    };
  }
}
