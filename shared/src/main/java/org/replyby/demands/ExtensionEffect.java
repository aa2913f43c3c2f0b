package org.replyby.demands;

import org.jspecify.annotations.Nullable;
import org.replyby.model.DeadlineKind;
import org.replyby.model.SubpoenaKind;

/**
 * What a writing that gives more time can move. It can freely move a date that the other side
 * itself set, such as a return date. A court's order moves the time that a statute or rule sets for
 * a petition, an objection or a motion. The time for a petition against a False Claims Act or
 * antitrust demand also moves by the writing of an investigator whom the demand names (31 U.S.C.
 * 3733(j)(2)(A)(ii), 15 U.S.C. 1314(b)(1)). 18 U.S.C. 3486(a)(5) and 1968(h) and Rule 45 do not
 * provide for such a writing.
 */
public enum ExtensionEffect {
  /** Both dates move. */
  BOTH,

  /** The due date moves, under a decision that the entry cites; the safe date does not move. */
  DUE_ONLY,

  /** Neither date moves: the agreement is on record, but it may not bind a court. */
  NOTHING;

  /**
   * What is known of the writing: whether a court ordered it, whether an investigator whom the
   * demand names gave it, and the decision that it cites, if any.
   */
  public record Writing(boolean byOrder, boolean byInvestigator, @Nullable String citing) {}

  public static ExtensionEffect of(
      DeadlineKind kind, @Nullable SubpoenaKind subpoena, Writing writing) {
    if (!isSetByLaw(kind) || writing.byOrder()) {
      return BOTH;
    }
    if (kind == DeadlineKind.PETITION && writing.byInvestigator() && knowsInvestigators(subpoena)) {
      return BOTH;
    }
    return writing.citing() == null ? NOTHING : DUE_ONLY;
  }

  /** Whether a statute or rule, not the demand, sets the time for this kind of deadline. */
  public static boolean isSetByLaw(DeadlineKind kind) {
    return switch (kind) {
      case PETITION, OBJECTION, MOTION_TO_QUASH -> true;
      case RESPONSE,
          PRESERVATION,
          SUBPOENA_RETURN,
          COMPLIANCE,
          APPEAL,
          FOIA_DETERMINATION,
          ORDERED ->
          false;
    };
  }

  private static boolean knowsInvestigators(@Nullable SubpoenaKind subpoena) {
    return subpoena == SubpoenaKind.FALSE_CLAIMS_CID || subpoena == SubpoenaKind.ANTITRUST_CID;
  }
}
