package org.replyby.usecases.subscribing;

/** How much to ask SNS. */
public enum SnsCheck {
  /**
   * Only whether what is pending was confirmed: for a dispatch, which must not change anything on
   * SNS.
   */
  LEARN,
  /** Only what is due: for the sweep. */
  DUE,
  /** Also what is pending: someone is waiting for it. */
  PENDING,
  /** Everything that SNS may have changed: for a person who looks. */
  ALL
}
