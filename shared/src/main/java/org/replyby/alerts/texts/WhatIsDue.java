package org.replyby.alerts.texts;

import org.replyby.model.DeadlineKind;

/** What is due, in words: for a line with little room, and for the head of an email. */
final class WhatIsDue {
  private WhatIsDue() {}

  /** As "subpoena return". */
  static String brief(DeadlineKind kind) {
    return switch (kind) {
      case RESPONSE -> "reply to DOJ";
      case SUBPOENA_RETURN -> "subpoena return";
      case PETITION -> "petition";
      case OBJECTION -> "objections";
      case MOTION_TO_QUASH -> "motion to quash";
      case COMPLIANCE -> "OJP compliance";
      case APPEAL -> "OJP appeal";
      case FOIA_DETERMINATION -> "FOIA answer";
      case ORDERED -> "court order";
    };
  }

  /** As "return of the grand jury subpoena"; {@code noun} is the demand. */
  static String full(DeadlineKind kind, String noun) {
    return switch (kind) {
      case RESPONSE -> "reply to the Justice Department's " + noun;
      case SUBPOENA_RETURN -> "return of the " + noun;
      case PETITION -> "petition to modify or set aside the " + noun;
      case OBJECTION -> "objections to the " + noun;
      case MOTION_TO_QUASH -> "motion to quash the " + noun;
      case COMPLIANCE -> "compliance after the notice of the Office of Justice Programs";
      case APPEAL -> "appeal to the Office of Justice Programs";
      case FOIA_DETERMINATION -> "the agency's determination on the city's FOIA request";
      case ORDERED -> "what the court ordered";
    };
  }
}
