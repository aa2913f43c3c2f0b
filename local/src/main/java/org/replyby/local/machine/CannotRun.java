package org.replyby.local.machine;

/** Something that this machine lacks; the message is one sentence that says what to do. */
public final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotRun(String whatToDo) {
    super(whatToDo);
  }

  public CannotRun(String whatToDo, Throwable cause) {
    super(whatToDo, cause);
  }
}
