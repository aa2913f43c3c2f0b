package org.replyby.model;

/** The date from which the time in a letter runs. */
public enum CountedFrom {
  LETTER,
  RECEIPT
}
