package org.replyby.model.imports;

/** What a table is about. */
public enum ImportKind {
  LETTERS,
  OFFICIALS
}
