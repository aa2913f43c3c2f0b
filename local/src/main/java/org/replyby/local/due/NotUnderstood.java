package org.replyby.local.due;

/** What was asked for is unreadable as a whole; the message is one sentence that says why. */
public final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotUnderstood(String why) {
    super(why);
  }
}
