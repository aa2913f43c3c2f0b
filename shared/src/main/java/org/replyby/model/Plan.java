package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a deadline's reminder plan has come. {@code version} counts the plans from 1. {@code
 * from} is when this one began: when the deadline was recorded, or when its date last changed.
 * {@code next} is when the next rung fires, or null once the deadline is closed, or once nothing is
 * left to say of a right whose last day passed. {@code last} is the rung before it, or null if
 * there was none or the deadline is closed. {@code confirmAt} is when attorneys are reminded to
 * confirm the date, or null if that is over or the deadline is closed. {@code known} is who last
 * acknowledged what this plan told, or null if nobody did.
 */
public record Plan(
    int version,
    Instant from,
    @Nullable Instant next,
    @Nullable LastRung last,
    @Nullable Instant confirmAt,
    @Nullable Known known) {
  /** A plan of which nobody has acknowledged anything. */
  public Plan(
      int version,
      Instant from,
      @Nullable Instant next,
      @Nullable LastRung last,
      @Nullable Instant confirmAt) {
    this(version, from, next, last, confirmAt, null);
  }

  /** The first plan of a deadline that is recorded at {@code now}. */
  public static Plan first(Instant now, Instant firstRung, @Nullable Instant confirmAt) {
    return new Plan(1, now, firstRung, null, confirmAt);
  }

  /** The plan that replaces this one at {@code now}. */
  public Plan replacedAt(Instant now, Instant firstRung, @Nullable Instant toConfirmAt) {
    return new Plan(version + 1, now, firstRung, null, toConfirmAt);
  }

  /** The same plan, ended: nothing more fires. */
  public Plan ended() {
    return new Plan(version, from, null, null, null);
  }

  /** The same plan after a rung fired, waiting for its next one. */
  public Plan after(LastRung fired, @Nullable Instant nextRung) {
    return new Plan(version, from, nextRung, fired, confirmAt, known);
  }

  /** The same plan with another state of its escalation; null ends it. */
  public Plan escalating(@Nullable Escalation changed) {
    if (last == null) {
      throw new IllegalStateException("nobody was told of the deadline yet");
    }
    return after(last.with(changed), next);
  }

  /** The same plan once attorneys were reminded to confirm the date, or no longer have to be. */
  public Plan afterConfirmReminder() {
    return new Plan(version, from, next, last, null, known);
  }

  /** The same plan once somebody acknowledged it, or took that back; its next rung may move. */
  public Plan knownAs(@Nullable Known known, @Nullable Instant nextRung) {
    return new Plan(version, from, nextRung, last, confirmAt, known);
  }

  /** Whether somebody acknowledged an alert that said it was late. */
  public boolean isKnownToBeLate() {
    return known != null && known.ofLate();
  }

  /**
   * When the sweep has to look at the deadline again: at the next rung, at the next step of the
   * escalation or at the reminder to confirm, whichever comes first. Null once the deadline is
   * closed.
   */
  public @Nullable Instant dueMoment() {
    var rung = rungOrStep();
    return confirmAt != null && (rung == null || confirmAt.isBefore(rung)) ? confirmAt : rung;
  }

  private @Nullable Instant rungOrStep() {
    var escalation = last == null ? null : last.escalation();
    var step = escalation == null ? null : escalation.nextAt();
    return next != null && step != null && step.isBefore(next) ? step : next;
  }

  /** Whether the last thing that the officials were told still waits for an acknowledgment. */
  public boolean isUnacknowledged() {
    return last != null && last.escalation() != null;
  }
}
