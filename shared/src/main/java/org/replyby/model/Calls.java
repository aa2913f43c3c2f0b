package org.replyby.model;

/** What a subpoena or civil investigative demand calls for. */
public enum Calls {
  DOCUMENTS,
  INTERROGATORIES,
  TESTIMONY
}
