package org.replyby.alerts.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.model.EscalationPolicy;

/**
 * When a step of an escalation comes. It waits a part of the time left, and moves to the next hour
 * at which a person reads, but never past half of the time left, and never into the last four hours
 * before the safe date: then it comes at any hour. No step comes once the due date has passed.
 */
final class StepHour {
  private static final Duration LAST_HOURS = Duration.ofHours(4);

  private StepHour() {}

  /** The first step after officials were told at {@code told}; null if it would be too late. */
  static @Nullable Instant first(EscalationPolicy policy, DueDate date, Instant told, ZoneId city) {
    var last = last(date, told);
    var wait = last == null ? policy.most() : policy.waiting(told, last);
    return after(wait, date, told, city);
  }

  static @Nullable Instant after(Duration wait, DueDate date, Instant now, ZoneId city) {
    var wanted = now.plus(wait);
    var moved = ReadingHours.from(wanted, city);
    var at = isTooLate(moved, date, now) ? wanted : moved;
    return date.hasPassed(at) ? null : at;
  }

  private static boolean isTooLate(Instant moved, DueDate date, Instant now) {
    var last = last(date, now);
    if (last == null || date.aim() != Aim.SAFE_DATE) {
      return false;
    }
    var half = now.plus(Duration.between(now, last).dividedBy(2));
    return moved.isAfter(half)
        || (last.equals(date.alarm()) && moved.isAfter(last.minus(LAST_HOURS)));
  }

  /** The safe date while it is ahead, then the due date; null if neither is ahead. */
  private static @Nullable Instant last(DueDate date, Instant now) {
    if (date.alarm().isAfter(now)) {
      return date.alarm();
    }
    var due = date.due();
    return due != null && due.isAfter(now) ? due : null;
  }
}
