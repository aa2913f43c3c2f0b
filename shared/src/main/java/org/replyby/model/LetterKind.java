package org.replyby.model;

/** What a letter is, as far as a law of its own says when to answer. */
public enum LetterKind {
  /** It says itself by when. */
  DEMAND,

  /** Non-compliance, by the Office of Justice Programs: 34 U.S.C. 10228(c)(2). */
  NONCOMPLIANCE_NOTICE,

  /** Of an action that can be appealed to the Office of Justice Programs: 28 CFR 18.5. */
  APPEALABLE_NOTICE,

  /** Of a remedy for noncompliance, 2 CFR 200.339 to 200.342: it says itself by when. */
  REMEDY_NOTICE;

  /** Whether the law says by when to answer, so that the letter need not. */
  public boolean hasTimeOfItsOwn() {
    return switch (this) {
      case DEMAND, REMEDY_NOTICE -> false;
      case NONCOMPLIANCE_NOTICE, APPEALABLE_NOTICE -> true;
    };
  }
}
