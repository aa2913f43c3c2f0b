package org.replyby.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a jurisdiction waits for an acknowledgment before the deputy tier is told: one part in
 * {@code part} of the time that is left to the safe date, at least {@code least}, at most {@code
 * most}.
 */
public record EscalationPolicy(int part, Duration least, Duration most) {
  /** Nobody may be left waiting for longer, whatever a jurisdiction sets. */
  public static final Duration LONGEST = Duration.ofDays(3);

  /** A shorter time than the minute's sweep can keep with room to answer helps nobody. */
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

  /** How long to wait from {@code told} on, with the safe date at {@code safeDue}. */
  public Duration waiting(Instant told, Instant safeDue) {
    var share = Duration.between(told, safeDue).dividedBy(part);
    if (share.compareTo(least) < 0) {
      return least;
    }
    return share.compareTo(most) > 0 ? most : share;
  }
}
