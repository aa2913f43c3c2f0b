package org.replyby.model;

import java.util.Set;

/**
 * Who is asking, as the identity provider says it: a subject and the jurisdictions that are theirs.
 * {@code everywhere} is an operator's, who may open new jurisdictions.
 */
public record Principal(String subject, Set<JurisdictionId> jurisdictions, boolean everywhere) {
  public Principal {
    if (subject.isBlank()) {
      throw new IllegalArgumentException("a principal has a subject");
    }
    jurisdictions = Set.copyOf(jurisdictions);
  }

  /** Whether this principal may see and change what belongs to a jurisdiction. */
  public boolean mayAct(JurisdictionId jurisdiction) {
    return everywhere || jurisdictions.contains(jurisdiction);
  }
}
