package org.replyby.model;

/** What a letter says will happen if no reply comes in time. */
public enum Consequence {
  SUBPOENA,
  NEW_GRANTS_REFUSED,
  PAST_GRANTS_RETURNED
}
