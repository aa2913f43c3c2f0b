package org.replyby.local.due;

/** The whole input is unreadable; the message is one sentence that says why. */
public final class UnreadableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableInput(String why) {
    super(why);
  }
}
