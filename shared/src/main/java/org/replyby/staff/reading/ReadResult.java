package org.replyby.staff.reading;

/** The result of reading a value: the value, or what is wrong with it. */
public sealed interface ReadResult<T> {
  record Good<T>(T value) implements ReadResult<T> {}

  record Bad<T>(String detail) implements ReadResult<T> {}
}
