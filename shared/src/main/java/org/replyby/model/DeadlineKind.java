package org.replyby.model;

/** What is due. */
public enum DeadlineKind {
  RESPONSE,
  SUBPOENA_RETURN
}
