package org.replyby.local.faults;

/** What can go wrong with one call to AWS. {@code takesEffect}: the service did what was asked. */
enum Fault {
  /** The attempt does not reach the service. The SDK may try again. */
  BEFORE(false),
  /** The service did it; the attempt's answer is lost. The SDK may try again. */
  LOST(true),
  /** The service says that it is asked too much, and does nothing. The SDK may try again. */
  THROTTLED(false),
  /** A transaction is cancelled, because another one is at the same items. */
  CONFLICT(false),
  /** The whole call's time is over before the service did anything. */
  TIMEOUT(false),
  /** The whole call's time is over after the service did it. */
  TIMEOUT_AFTER(true),
  /** The service answers nothing from here on, until the invocation ends. */
  OUTAGE(false),
  /** The invocation ends here, before the call. */
  DIE(false),
  /** The invocation ends here, after the service did it. */
  DIE_AFTER(true);

  private final boolean takesEffect;

  Fault(boolean takesEffect) {
    this.takesEffect = takesEffect;
  }

  boolean takesEffect() {
    return takesEffect;
  }

  /** Whether the caller has no answer, however often the SDK tries, and nothing was done. */
  boolean endsTheCallUndone() {
    return this == TIMEOUT || this == OUTAGE || this == DIE;
  }

  /** Whether this can happen to such a call. */
  boolean canHit(Step step) {
    return this != CONFLICT || step.isTransaction();
  }
}
