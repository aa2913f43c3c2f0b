package org.replyby.staffapi.fields;

/** What came of reading a value: the value, or what is wrong with it. */
public sealed interface Read<T> {
  record Good<T>(T value) implements Read<T> {}

  record Bad<T>(String detail) implements Read<T> {}
}
