package org.replyby.model;

/** The day of a letter from which a time runs. */
public enum CountedFrom {
  LETTER,
  RECEIPT
}
