package org.replyby.alerts.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Escalation;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Reason;

/**
 * What happens when nobody acknowledges an alert. The first step comes after a quarter of the time
 * left and tells the deputy tier. Each further step comes a day after the last one and tells the
 * primary tier and the deputies. A step that would come at night waits for the morning if enough
 * time is left ({@link StepHour}). There is no step once the due date has passed. A subpoena,
 * anything due within three calendar days, a safe date that has passed, a review, a standing duty
 * and a deadline that others may be told of now wait for an acknowledgment. A late deadline does
 * not escalate: its daily rung repeats the alert, and goes to all tiers. What somebody else owes
 * the city never escalates.
 */
public final class EscalationSteps {
  private static final int WITHIN_DAYS = 3;
  private static final LocalTime BEGIN_OF_DAY = LocalTime.of(8, 0);
  private static final Duration REPEAT = Duration.ofDays(1);

  private EscalationSteps() {}

  /**
   * The escalation that waits for an acknowledgment after a rung at {@code now}, or null if nothing
   * has to be acknowledged. If the previous rung was not acknowledged, the wait continues under the
   * new rung, no matter how far away its date is.
   */
  public static @Nullable Escalation begun(
      EscalationPolicy policy,
      Rung rung,
      DueDate date,
      boolean unacknowledged,
      Instant now,
      ZoneId city) {
    return waits(rung.reason(), date, unacknowledged, now)
        ? new Escalation(0, StepHour.first(policy, date, now, city))
        : null;
  }

  /** The same escalation after one more step at {@code now}. */
  public static Escalation stepped(Escalation was, DueDate date, Instant now, ZoneId city) {
    return new Escalation(was.steps() + 1, StepHour.after(REPEAT, date, now, city));
  }

  /**
   * The same escalation where it goes on at {@code now}, after an acknowledgment was taken back.
   */
  public static Escalation resumed(
      Escalation was, EscalationPolicy policy, DueDate date, Instant now, ZoneId city) {
    return new Escalation(was.steps(), StepHour.first(policy, date, now, city));
  }

  /**
   * The same escalation after a step that reached nobody of its own, and so went to everybody who
   * could be reached: the next step is at the next 08:00 in the city, unless the due date has
   * passed then.
   */
  public static Escalation reachedNobody(Escalation was, DueDate date, Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    var eight = Ladder.at(today, BEGIN_OF_DAY, zone);
    var next = eight.isAfter(now) ? eight : Ladder.at(today.plusDays(1), BEGIN_OF_DAY, zone);
    return new Escalation(was.steps() + 1, date.hasPassed(next) ? null : next);
  }

  private static boolean waits(Reason reason, DueDate date, boolean unacknowledged, Instant now) {
    return switch (reason) {
      case SUBPOENA_ISSUED, DUE_TODAY, SAFE_DATE_PASSED, REVIEW, STANDING, DISCLOSED -> true;
      case LATE, LAST_DAY_PASSED, OWED, UNCONFIRMED, VOIDED, CLOSED -> false;
      case ESCALATED, UNDELIVERED, OPEN_WHEN_CONFIRMED, ACKNOWLEDGED, TAKEN_BACK, HANDED_OVER ->
          false;
      case LETTER_RECEIVED,
          DEADLINE_SET,
          EXTENDED,
          DATE_CHANGED,
          CORRECTED,
          APPROACHING,
          REOPENED,
          SECOND_PERSON_NEEDED ->
          unacknowledged || byAim(date, now);
    };
  }

  private static boolean byAim(DueDate date, Instant now) {
    return switch (date.aim()) {
      case SAFE_DATE, REVIEW, STAYED -> daysLeft(date, now) <= WITHIN_DAYS;
      case STANDING -> true;
      case NOT_BEFORE -> false;
    };
  }

  private static long daysLeft(DueDate date, Instant now) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, date.zone()), date.alarmDay());
  }
}
