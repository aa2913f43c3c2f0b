package org.replyby.local.faults;

/** The end of an invocation: no code catches it, and nothing follows it. */
final class Death extends Error {
  private static final long serialVersionUID = 1L;

  Death() {
    super("the invocation ends here", null, false, false);
  }
}
