package org.replyby.local;

import java.util.Set;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/**
 * Which officials of a city can be reached, why not the others, and whom the city may tell. {@code
 * least} is the least severity that all of them asked for.
 */
record CityKind(Set<Tier> reachable, Sight sight, Severity least, Absence absence) {
  /** Whom the city may tell. */
  enum Sight {
    OPEN,
    LISTED,
    NOT_KNOWN
  }

  /** Why the others cannot be reached. */
  enum Absence {
    NEVER_CONFIRMED,

    /** The address works, as far as the record says, and SNS does not have it any more. */
    FOUND_AT_SENDING
  }

  boolean isRestricted() {
    return sight != Sight.OPEN;
  }

  boolean isUrgentOnly() {
    return least == Severity.URGENT;
  }
}
