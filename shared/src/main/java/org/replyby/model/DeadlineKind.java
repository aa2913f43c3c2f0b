package org.replyby.model;

/** What is due. */
public enum DeadlineKind {
  /** The reply to a letter. */
  RESPONSE,

  /** To keep records, until the other side or a court releases the city. */
  PRESERVATION,

  /** What a subpoena or civil investigative demand orders. */
  SUBPOENA_RETURN,

  /** A petition to modify or set aside a demand. */
  PETITION,

  /** Objections to a Rule 45 subpoena, Rule 45(d)(2)(B). */
  OBJECTION,

  MOTION_TO_QUASH,

  /** Compliance after a notice of the Office of Justice Programs, 34 U.S.C. 10228(c)(2). */
  COMPLIANCE,

  /** An appeal to the Office of Justice Programs, 28 CFR 18.5. */
  APPEAL,

  /** An agency's answer to the city's own request, 5 U.S.C. 552(a)(6)(A). */
  FOIA_DETERMINATION,

  /** What a court orders, or anything else that a person enters and no other kind names. */
  ORDERED;

  /**
   * Whether it is a right, which the city may use until its last day and not after it. The others
   * are duties, which last until they are met.
   */
  public boolean isRight() {
    return switch (this) {
      case PETITION, OBJECTION, MOTION_TO_QUASH, APPEAL -> true;
      case RESPONSE, PRESERVATION, SUBPOENA_RETURN, COMPLIANCE, FOIA_DETERMINATION, ORDERED ->
          false;
    };
  }
}
