package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * What is due, and how its date is set. {@code part} names the part of the demand that is due, and
 * is null if it has one only.
 */
public record Terms(DeadlineKind kind, Basis basis, @Nullable String part) {
  /** Those of a deadline as it is. */
  public static Terms of(Deadline deadline) {
    return new Terms(deadline.kind(), deadline.basis(), deadline.demand().part());
  }
}
