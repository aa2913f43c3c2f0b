package org.replyby.usecases.dispatching;

import java.time.Instant;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.Official;
import org.replyby.model.ToSend;

/** What is to be sent: claimed by one dispatcher at a time, marked with its outcome. */
public interface Outbox {
  /**
   * One transaction. It is pending or its lease is over at {@code now}, and its official is
   * reachable. For an alert, its deadline must also be open at the alert's plan version, no later
   * rung may have told the same official, and what it escalates must still be unacknowledged. Then
   * it is {@code claim}'s.
   */
  Claim claim(ToSend wanted, AlertState.Claimed claim, Instant now);

  /** Gives what was claimed its outcome, or puts it back to Pending until {@code nextMoment}. */
  boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment);

  /** Ends what no one has claimed, without sending it. */
  boolean end(ToSend unclaimed, AlertState outcome, Instant now);

  /** What came of a claim. */
  sealed interface Claim {
    record Won(ToSend ours) implements Claim {}

    /** Another dispatcher holds it, or its outcome is final. */
    record Taken() implements Claim {}

    /** Its deadline is closed, has another plan now, or has moved on since. */
    record Overtaken(Deadline deadline) implements Claim {}

    record Unreachable(Official official) implements Claim {}

    /** Its official is no longer an attorney, and the matter is restricted to attorneys. */
    record Withheld() implements Claim {}

    /** Another transaction was working on the same items: it stays due. */
    record Contended() implements Claim {}
  }
}
