package org.replyby.usecases.docket;

import java.util.List;

/** How a transaction ended: all of it, or nothing. */
public sealed interface Commit {
  record Done() implements Commit {}

  /** These writes' conditions did not hold. */
  record Refused(List<Write> writes) implements Commit {
    public boolean any(Class<? extends Write> type) {
      return writes.stream().anyMatch(type::isInstance);
    }
  }

  /** Another transaction was working on the same items; this one may be tried again. */
  record Contended() implements Commit {}
}
