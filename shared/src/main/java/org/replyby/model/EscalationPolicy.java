package org.replyby.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a jurisdiction waits for an acknowledgment before it tells the deputy tier: the time
 * left until the safe date, divided by {@code part}, but at least {@code least} and at most {@code
 * most}.
 */
public record EscalationPolicy(int part, Duration least, Duration most) {
  /** The longest wait that a jurisdiction can set. */
  public static final Duration LONGEST = Duration.ofDays(3);

  /** The shortest wait: the sweep runs every minute, and people need time to answer. */
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  /** A quarter of the time left, between half an hour and a day. */
  public static final EscalationPolicy DEFAULT =
      new EscalationPolicy(4, Duration.ofMinutes(30), Duration.ofDays(1));

  public EscalationPolicy {
    if (part < 1 || part > 100) {
      throw new IllegalArgumentException("a policy takes one part in 1 to 100");
    }
    if (least.compareTo(SHORTEST) < 0 || least.compareTo(most) > 0 || most.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a policy waits from 5 minutes to 3 days, least to most");
    }
  }

  /** How long to wait, starting at {@code told}, if the safe date is {@code safeDue}. */
  public Duration waiting(Instant told, Instant safeDue) {
    var share = Duration.between(told, safeDue).dividedBy(part);
    if (share.compareTo(least) < 0) {
      return least;
    }
    return share.compareTo(most) > 0 ? most : share;
  }
}
