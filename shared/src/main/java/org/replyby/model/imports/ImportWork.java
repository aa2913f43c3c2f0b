package org.replyby.model.imports;

/** What is to be done with an import without a person. */
public enum ImportWork {
  CHECK,
  RECORD,
  SUBSCRIBE
}
