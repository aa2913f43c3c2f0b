package org.replyby.deadlines;

/** How an unsettled point of law is read. */
enum Reading {
  /** The reading of most courts, which gives {@code due}. */
  PREVAILING,

  /** The reading that makes a date earliest, which gives the safe date. */
  EARLIEST,

  /** The reading that makes a date latest, for what somebody else owes the city. */
  LATEST
}
