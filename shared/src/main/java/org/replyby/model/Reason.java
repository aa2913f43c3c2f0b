package org.replyby.model;

/** Why an official is told something. */
public enum Reason {
  LETTER_RECEIVED,
  SUBPOENA_ISSUED,
  DEADLINE_SET,
  EXTENDED,
  DATE_CHANGED,

  /** Something that was told before was wrong; the dates are the same. */
  CORRECTED,

  /** The deadline should never have been on record. */
  VOIDED,
  OPEN_WHEN_CONFIRMED,
  APPROACHING,
  DUE_TODAY,
  LATE,

  /** Nobody has acknowledged what was told before. */
  ESCALATED,

  /** An alert to another official could not be delivered. */
  UNDELIVERED
}
