package org.replyby.model;

/** What kind of letter it is, by whether a law sets the date of the answer. */
public enum LetterKind {
  /** The letter itself says when the answer is due. */
  DEMAND,

  /** A notice of noncompliance by the Office of Justice Programs: 34 U.S.C. 10228(c)(2). */
  NONCOMPLIANCE_NOTICE,

  /** A notice of an action that can be appealed to the Office of Justice Programs: 28 CFR 18.5. */
  APPEALABLE_NOTICE,

  /**
   * A notice of a remedy for noncompliance, 2 CFR 200.339 to 200.342, which itself says when the
   * answer is due.
   */
  REMEDY_NOTICE;

  /** Whether the law says when the answer is due, so that the letter need not. */
  public boolean hasTimeOfItsOwn() {
    return switch (this) {
      case DEMAND, REMEDY_NOTICE -> false;
      case NONCOMPLIANCE_NOTICE, APPEALABLE_NOTICE -> true;
    };
  }
}
