package org.replyby.model;

/** What a line of the docket records. */
public enum EntryKind {
  LETTER_RECORDED,
  DEADLINE_SET,
  SUBPOENA_RECORDED,
  DEADLINE_MET,
  DEADLINE_WITHDRAWN,
  DEADLINE_EXTENDED,
  RUNG_FIRED,
  ALERTS_SETTLED
}
