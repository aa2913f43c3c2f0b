package org.replyby.local.due;

/** What was asked for is unreadable as a whole; the message is one sentence that says why. */
public final class UnreadableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableInput(String why) {
    super(why);
  }
}
