package org.replyby.alerts.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Escalation;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Tier;

/**
 * What happens when nobody acknowledges an alert. The first step tells the deputy tier. Each
 * further step comes a day after the last one and tells the primary tier and the deputies. A
 * subpoena, anything due within three calendar days, a safe date that has passed, a review and a
 * standing duty wait for an acknowledgment. A late deadline does not escalate: its daily rung
 * repeats the alert, and goes to all tiers. What somebody else owes the city never escalates.
 */
public final class EscalationSteps {
  private static final int WITHIN_DAYS = 3;
  private static final Duration REPEAT = Duration.ofDays(1);

  private EscalationSteps() {}

  /**
   * The escalation that waits for an acknowledgment after a rung at {@code now}, or null if nothing
   * has to be acknowledged. If the previous rung was not acknowledged, the wait continues under the
   * new rung, no matter how far away its date is.
   */
  public static @Nullable Escalation begun(
      EscalationPolicy policy, Rung rung, DueDate date, boolean unacknowledged, Instant now) {
    return waits(rung.reason(), date, unacknowledged, now)
        ? new Escalation(0, now.plus(policy.waiting(now, date.alarm())))
        : null;
  }

  /** The same escalation after one more step at {@code now}. */
  public static Escalation stepped(Escalation was, Instant now) {
    return new Escalation(was.steps() + 1, now.plus(REPEAT));
  }

  /**
   * Who is told at a step, counted from 1. If there is no deputy, the primary tier is told again.
   */
  public static List<Official> audience(int step, List<Official> officials) {
    var deputies = of(Tier.DEPUTY, officials);
    if (step == 1 && !deputies.isEmpty()) {
      return deputies;
    }
    return officials.stream().filter(o -> o.tier() != Tier.WATCHER).toList();
  }

  /** Who is told that an alert did not reach an official: the deputies, or else the primaries. */
  public static List<Official> standIns(Official missed, List<Official> officials) {
    var others = officials.stream().filter(o -> !o.id().equals(missed.id())).toList();
    var deputies = of(Tier.DEPUTY, others);
    return deputies.isEmpty() ? of(Tier.PRIMARY, others) : deputies;
  }

  private static boolean waits(Reason reason, DueDate date, boolean unacknowledged, Instant now) {
    return switch (reason) {
      case SUBPOENA_ISSUED, DUE_TODAY, SAFE_DATE_PASSED, REVIEW, STANDING -> true;
      case LATE, LAST_DAY_PASSED, OWED, UNCONFIRMED, VOIDED -> false;
      case ESCALATED, UNDELIVERED, OPEN_WHEN_CONFIRMED, HANDED_OVER -> false;
      case LETTER_RECEIVED, DEADLINE_SET, EXTENDED, DATE_CHANGED, CORRECTED, APPROACHING ->
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

  private static List<Official> of(Tier tier, List<Official> officials) {
    return officials.stream().filter(o -> o.tier() == tier).toList();
  }
}
