package org.replyby.deadlines;

/** What the moment means that alerts count down to. */
public enum Aim {
  /** The safe date of a duty or right of the city. */
  SAFE_DATE,

  /** No date can be computed: a person has to look at the demand again by then. */
  REVIEW,

  /** The date was stayed: a person has to look at the stay again by then. */
  STAYED,

  /** A duty without an end, such as preserving records: officials hear of it again then. */
  STANDING,

  /** Somebody else owes the city an answer, and under every reading is late from then on. */
  NOT_BEFORE
}
