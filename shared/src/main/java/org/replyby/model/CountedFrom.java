package org.replyby.model;

/** The day from which the time in a demand runs. */
public enum CountedFrom {
  LETTER,
  RECEIPT,

  /** The day on which a subpoena was issued. */
  ISSUE,

  /** The day on which a subpoena was served. */
  SERVICE
}
