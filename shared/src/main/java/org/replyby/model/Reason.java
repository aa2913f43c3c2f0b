package org.replyby.model;

/** Why an official is told something. */
public enum Reason {
  LETTER_RECEIVED,
  SUBPOENA_ISSUED,
  DEADLINE_SET,
  EXTENDED,
  DATE_CHANGED,
  OPEN_WHEN_CONFIRMED,
  APPROACHING,
  DUE_TODAY,
  LATE,

  /** No city attorney has confirmed the date yet. */
  UNCONFIRMED,

  /** Nobody has acknowledged what was told before. */
  ESCALATED,

  /** An alert to another official could not be delivered. */
  UNDELIVERED
}
