package org.replyby.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * When a reply is due. {@code due} is the last instant under the prevailing reading, {@code
 * safeDue} the earliest under any tenable one: alerts count down to it. Both are read in {@code
 * zone}, the jurisdiction's; {@code steps} says how they were found and by what authority.
 */
public record DueDate(Instant due, Instant safeDue, ZoneId zone, List<String> steps) {
  public DueDate {
    if (safeDue.isAfter(due)) {
      throw new IllegalArgumentException("safeDue is never after due");
    }
    steps = List.copyOf(steps);
  }
}
