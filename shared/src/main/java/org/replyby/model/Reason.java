package org.replyby.model;

/** Why an official is told something. */
public enum Reason {
  LETTER_RECEIVED,
  SUBPOENA_ISSUED,
  EXTENDED,
  OPEN_WHEN_CONFIRMED,
  APPROACHING,
  DUE_TODAY,
  LATE
}
