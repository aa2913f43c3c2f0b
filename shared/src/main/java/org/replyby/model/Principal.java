package org.replyby.model;

import java.util.Set;

/**
 * Who is making a request, according to the identity provider: a subject and the jurisdictions that
 * the subject belongs to. {@code everywhere} is true for an operator, who may open new
 * jurisdictions.
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
