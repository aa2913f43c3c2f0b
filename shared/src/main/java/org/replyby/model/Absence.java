package org.replyby.model;

/** Why an alert reached nobody. */
public enum Absence {
  /** No address of the official was confirmed when the alert's turn came. */
  NONE_CONFIRMED,

  /** SNS had no live address on the official's topic when the alert was about to go out. */
  NONE_LIVE,

  /** SNS accepted the alert unproved, and the address turned out to be lost. */
  FOUND_LATER,

  /** SNS accepted the alert for text messages only, and none of them was delivered. */
  TEXT_NOT_DELIVERED
}
