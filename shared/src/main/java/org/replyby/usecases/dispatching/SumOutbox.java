package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.List;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;

/** Several alerts to one official, claimed in one transaction and marked in one. */
public interface SumOutbox {
  /**
   * One transaction under the conditions of each alert's own claim, and the condition that an email
   * reaches the official.
   */
  Claim claim(List<Alert> wanted, AlertState.Claimed claim, Instant now);

  /**
   * One transaction under the conditions of each alert's own mark. False if it was not made; then
   * each alert has to be marked alone.
   */
  boolean mark(List<Marked> all);

  /** An alert with its outcome, or put back to Pending until {@code nextMoment}. */
  record Marked(Alert claimed, AlertState outcome, Instant nextMoment) {}

  /** What came of a claim. */
  sealed interface Claim {
    record Won(List<Alert> ours) implements Claim {}

    /** The conditions of these did not hold, so none is claimed. */
    record Lost(List<Alert> unfit) implements Claim {}

    /** Another transaction was working on the same items: all stay due. */
    record Contended() implements Claim {}
  }
}
