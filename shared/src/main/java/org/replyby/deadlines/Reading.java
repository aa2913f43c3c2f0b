package org.replyby.deadlines;

/** How an unsettled point of law is read. */
enum Reading {
  /** The reading of most courts, which gives {@code due}. */
  PREVAILING,

  /** The reading that makes a date earliest, which gives {@code safeDue}. */
  EARLIEST
}
