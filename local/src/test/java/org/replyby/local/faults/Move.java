package org.replyby.local.faults;

/** Something that happens in a history. {@code which} picks among what is there, if anything is. */
sealed interface Move {
  /** A letter or a subpoena is recorded, due in so many days, or on the next working day. */
  record Recorded(int days, boolean isSubpoena) implements Move {}

  record Extended(int which, int days) implements Move {}

  record Met(int which) implements Move {}

  record Withdrawn(int which) implements Move {}

  record Acknowledged(int which) implements Move {}

  /** Time passes, and the service runs. */
  record Passed(int hours) implements Move {}

  /** Time passes, and the service does not run; its stream keeps what is new for it. */
  record Down(int hours) implements Move {}

  /** The next run of the service is hit at one of its calls. */
  record Hit(int call, Fault fault) implements Move {}

  /** An official's only address is cancelled, or subscribed again. */
  record Turned(int which) implements Move {}

  /** The stream delivers nothing from here on, or does again. */
  record StreamTurned() implements Move {}
}
