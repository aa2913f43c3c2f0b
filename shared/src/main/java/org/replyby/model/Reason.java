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

  /** The safe date has passed, but the reply may still be in time. */
  SAFE_DATE_PASSED,
  LATE,

  /** The last day of a right has passed, and nothing on record says that it was used. */
  LAST_DAY_PASSED,

  /** No date can be computed, and the day has come to look at it again. */
  REVIEW,

  /** A standing duty still lasts. */
  STANDING,

  /** Somebody else owes the city an answer. */
  OWED,
  /** No city attorney has confirmed the date yet. */
  UNCONFIRMED,

  /** Nobody has acknowledged what was told before. */
  ESCALATED,

  /** An alert to another official could not be delivered. */
  UNDELIVERED,

  /** Somebody recorded that the reply went out, or that the demand was withdrawn. */
  CLOSED,

  /** A deadline that was closed is open again. */
  REOPENED,

  /** Somebody recorded that the deadline is closed, and a second person has to confirm it. */
  SECOND_PERSON_NEEDED,

  /** Somebody acknowledged what a step of the escalation had called others for. */
  ACKNOWLEDGED,

  /** That acknowledgment was taken back. */
  TAKEN_BACK,

  /** Whom the city may tell of the matter has changed. */
  DISCLOSED,

  /** The official now hears in place of another, who is on leave or has retired. */
  HANDED_OVER
}
