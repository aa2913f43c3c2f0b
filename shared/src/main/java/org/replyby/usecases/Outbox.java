package org.replyby.usecases;

import java.time.Instant;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.Official;

/**
 * The alerts that are to be sent: claimed by one dispatcher at a time, marked with their outcome.
 */
public interface Outbox {
  /**
   * One transaction: the alert is pending or its lease is over at {@code now}, its deadline is open
   * at the alert's plan version, and its official is reachable; then it is {@code claim}'s.
   */
  Claim claim(Alert alert, AlertState.Claimed claim, Instant now);

  /** Gives a claimed alert its outcome, or back to Pending until {@code nextMoment}. */
  boolean mark(Alert claimed, AlertState outcome, Instant nextMoment);

  /** Ends an alert that no one has claimed, without sending it. */
  boolean end(Alert unclaimed, AlertState outcome, Instant now);

  /** What came of a claim. */
  sealed interface Claim {
    record Won(Alert alert) implements Claim {}

    /** Another dispatcher holds it, or its outcome is final. */
    record Taken() implements Claim {}

    /** Its deadline is closed, or has another plan now. */
    record Overtaken(Deadline deadline) implements Claim {}

    record Unreachable(Official official) implements Claim {}

    /** Another transaction was at the same items: it stays due. */
    record Contended() implements Claim {}
  }
}
