package org.replyby.alerts.plan;

import java.time.Instant;
import java.util.Set;

/**
 * Records that a rung fired, and when. {@code insteadOf} has the keys of the rungs of the same plan
 * that were missed in an outage and that this rung told along with its own. {@code isToNobody} is
 * whether no official had a live address for it.
 */
public record Firing(Instant at, Set<String> insteadOf, boolean isToNobody) {
  public Firing {
    insteadOf = Set.copyOf(insteadOf);
  }

  public Firing(Instant at, Set<String> insteadOf) {
    this(at, insteadOf, false);
  }
}
