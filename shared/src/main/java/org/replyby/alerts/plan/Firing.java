package org.replyby.alerts.plan;

import java.time.Instant;
import java.util.Set;

/**
 * Records that a rung fired, and when. {@code insteadOf} has the keys of the rungs of the same plan
 * that were missed in an outage and that this rung told along with its own.
 */
public record Firing(Instant at, Set<String> insteadOf) {
  public Firing {
    insteadOf = Set.copyOf(insteadOf);
  }
}
