package org.replyby.usecases.dispatching;

import java.time.Instant;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.Official;
import org.replyby.model.ToSend;

/** What is to be sent: claimed by one dispatcher at a time, marked with its outcome. */
public interface Outbox {
  /**
   * One transaction: it is pending or its lease is over at {@code now}, and its official is
   * reachable; and of an alert, its deadline is open at the alert's plan version, no later rung
   * told the same official, and what it escalates is still unacknowledged. Then it is {@code
   * claim}'s.
   */
  Claim claim(ToSend wanted, AlertState.Claimed claim, Instant now);

  /** Gives what was claimed its outcome, or back to Pending until {@code nextMoment}. */
  boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment);

  /** Ends what no one has claimed, without sending it. */
  boolean end(ToSend unclaimed, AlertState outcome, Instant now);

  /** What came of a claim. */
  sealed interface Claim {
    record Won(ToSend ours) implements Claim {}

    /** Another dispatcher holds it, or its outcome is final. */
    record Taken() implements Claim {}

    /** Its deadline is closed, has another plan now, or has gone on since. */
    record Overtaken(Deadline deadline) implements Claim {}

    record Unreachable(Official official) implements Claim {}

    /** Another transaction was at the same items: it stays due. */
    record Contended() implements Claim {}
  }
}
