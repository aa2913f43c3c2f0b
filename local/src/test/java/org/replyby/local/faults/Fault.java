package org.replyby.local.faults;

/** What can go wrong with one call to AWS. {@code takesEffect}: the service executed the call. */
enum Fault {
  /** The attempt does not reach the service. The SDK may try again. */
  NO_CONNECTION(false),
  /**
   * The service executes the call, but the answer of the attempt is lost. The SDK may try again.
   */
  ANSWER_LOST(true),
  /** The service refuses the call because of too many requests. The SDK may try again. */
  THROTTLED(false),
  /** The service cancels a transaction because another one changes the same items. */
  CONFLICT(false),
  /** The call runs out of time before the service executes it. */
  TIMEOUT_BEFORE(false),
  /** The call runs out of time after the service executes it. */
  TIMEOUT_AFTER(true),
  /** The service does not answer until the invocation ends. */
  OUTAGE(false),
  /** The invocation is killed before the call. */
  KILLED_BEFORE(false),
  /** The invocation is killed after the service executes the call. */
  KILLED_AFTER(true);

  private final boolean takesEffect;

  Fault(boolean takesEffect) {
    this.takesEffect = takesEffect;
  }

  boolean takesEffect() {
    return takesEffect;
  }

  /** Whether the call is never executed and its caller gets no answer, even if the SDK retries. */
  boolean preventsTheCall() {
    return this == TIMEOUT_BEFORE || this == OUTAGE || this == KILLED_BEFORE;
  }

  /** Whether this fault can happen to such a call. */
  boolean canHit(CallKind call) {
    return this != CONFLICT || call.isTransaction();
  }
}
