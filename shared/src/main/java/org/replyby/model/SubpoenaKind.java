package org.replyby.model;

/** The kind of subpoena or compulsory demand. */
public enum SubpoenaKind {
  ADMINISTRATIVE,

  /** Under 18 U.S.C. 3486. */
  ADMINISTRATIVE_3486,
  GRAND_JURY,

  /**
   * Under a statute that is not named, so nobody can say what can be done against it, or by when.
   */
  CIVIL_INVESTIGATIVE_DEMAND,

  /** Under the False Claims Act, 31 U.S.C. 3733. */
  FALSE_CLAIMS_CID,

  /** Under the Antitrust Civil Process Act, 15 U.S.C. 1312. */
  ANTITRUST_CID,

  /** Under 18 U.S.C. 1968. */
  RICO_CID,

  /** Issued by a party to a lawsuit, Fed. R. Civ. P. 45. */
  RULE_45,
  INSPECTOR_GENERAL;

  /** Whether the paper calls itself a demand, and not a subpoena. */
  public boolean isCid() {
    return switch (this) {
      case CIVIL_INVESTIGATIVE_DEMAND, FALSE_CLAIMS_CID, ANTITRUST_CID, RICO_CID -> true;
      case ADMINISTRATIVE, ADMINISTRATIVE_3486, GRAND_JURY, RULE_45, INSPECTOR_GENERAL -> false;
    };
  }
}
