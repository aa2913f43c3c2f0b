package org.replyby.model;

/** What a line of the docket records. */
public enum EntryKind {
  LETTER_RECORDED,
  DEADLINE_SET,
  SUBPOENA_RECORDED,
  /** A city attorney confirmed the date. */
  DEADLINE_CONFIRMED,
  DEADLINE_MET,
  DEADLINE_WITHDRAWN,
  DEADLINE_EXTENDED,
  /** An agreement that moves no date. */
  AGREEMENT_RECORDED,
  DEADLINE_RECALCULATED,
  LETTER_CORRECTED,
  SUBPOENA_CORRECTED,
  /** What is said of a deadline was corrected; its dates are the same. */
  DEADLINE_CORRECTED,
  TITLE_CORRECTED,
  DOCUMENT_VOIDED,
  DEADLINE_VOIDED,
  RUNG_FIRED,
  ESCALATED,
  ALERT_ACKNOWLEDGED,
  ALERT_REARMED,
  ALERTS_SETTLED,
  /** A phone company said what became of the text of an alert. */
  TEXT_REPORTED,
  /** Somebody recorded that the deadline is closed; a second person has to confirm it. */
  CLOSING_RECORDED,
  DEADLINE_REOPENED,
  ACKNOWLEDGMENT_TAKEN_BACK,
  /** A text beside an earlier line was deleted. */
  TEXT_WITHHELD,

  /** Whom the city may tell of the matter has changed. */
  DISCLOSURE_CHANGED,
  /** Those who may be told of a deadline now were told. */
  DISCLOSURE_TOLD,
  /** The city shares the matter in a campaign, in another way, or no more. */
  SHARING_SET,
  /** A file came and is kept; the line has its hash. */
  DOCUMENT_KEPT,
  /** A file that is kept is not shown any more. */
  DOCUMENT_WITHDRAWN,

  /** From here on, lines of a jurisdiction's docket. */
  JURISDICTION_OPENED,
  JURISDICTION_CORRECTED,
  CLOSING_ADDED,
  CLOSING_REMOVED,
  ESCALATION_SET,
  SECOND_PERSON_SET,
  /** Another contact, whom officials tell that a reply went out. */
  CONTACT_SET,
  OFFICIAL_REGISTERED,
  OFFICIAL_EDITED,
  OFFICIAL_RETIRED,
  /** A leave began, changed or ended early. */
  LEAVE_SET,
  DIGEST_SET,
  ATTORNEY_MARKED,
  ADDRESSES_CHANGED,
  /** Staff had a test sent to an address. */
  TEST_ASKED_FOR,
  /** Somebody may sign in and do what their roles allow. */
  MEMBER_INVITED,
  /** Whoever was invited signed in. */
  MEMBER_JOINED,
  MEMBER_CHANGED,
  MEMBER_ENDED,
  /** A calendar program may read the deadlines at a secret address, until it is revoked. */
  CALENDAR_OPENED,
  CALENDAR_REVOKED,

  /** A system of the city is told of its matters from here on. */
  WEBHOOK_OPENED,
  WEBHOOK_SECRET_CHANGED,
  /** Staff had a test sent to a webhook. */
  WEBHOOK_TESTED,
  WEBHOOK_ENDED
}
