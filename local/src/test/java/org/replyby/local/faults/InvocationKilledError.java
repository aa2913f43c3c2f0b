package org.replyby.local.faults;

/** Ends a Lambda invocation as if its process were killed: the code under test cannot catch it. */
final class InvocationKilledError extends Error {
  private static final long serialVersionUID = 1L;

  InvocationKilledError() {
    super("the invocation was killed", null, false, false);
  }
}
