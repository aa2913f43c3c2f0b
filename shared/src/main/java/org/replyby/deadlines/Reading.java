package org.replyby.deadlines;

/** How an unsettled point of law is taken. */
enum Reading {
  /** As most courts take it: gives {@code due}. */
  PREVAILING,

  /** As it makes a date earliest: gives {@code safeDue}. */
  EARLIEST
}
