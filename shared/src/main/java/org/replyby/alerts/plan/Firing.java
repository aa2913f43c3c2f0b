package org.replyby.alerts.plan;

import java.time.Instant;
import java.util.Set;

/**
 * That a rung fired, and when; {@code insteadOf} has the keys of the rungs of the same plan that an
 * outage had missed and that it told with its own.
 */
public record Firing(Instant at, Set<String> insteadOf) {
  public Firing {
    insteadOf = Set.copyOf(insteadOf);
  }
}
