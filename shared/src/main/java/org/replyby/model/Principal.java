package org.replyby.model;

import java.util.Set;

/**
 * Who is making a request, according to the identity provider: a subject, the jurisdictions that
 * the subject belongs to, and the {@code officials} who are the same person. {@code everywhere} is
 * true for an operator, who may open new jurisdictions. {@code seesRestricted} is true only for a
 * command on the operator's own machine that asked for it; no token gives it.
 */
public record Principal(
    String subject,
    Set<JurisdictionId> jurisdictions,
    boolean everywhere,
    Set<OfficialId> officials,
    boolean seesRestricted) {
  public Principal {
    if (subject.isBlank()) {
      throw new IllegalArgumentException("a principal has a subject");
    }
    jurisdictions = Set.copyOf(jurisdictions);
    officials = Set.copyOf(officials);
  }

  /** Somebody who is no official. */
  public Principal(String subject, Set<JurisdictionId> jurisdictions, boolean everywhere) {
    this(subject, jurisdictions, everywhere, Set.of(), false);
  }

  /** Whether this principal may see and change what belongs to a jurisdiction. */
  public boolean mayAct(JurisdictionId jurisdiction) {
    return everywhere || jurisdictions.contains(jurisdiction);
  }

  /** The same, who sees restricted matters too. */
  public Principal seeingRestricted() {
    return new Principal(subject, jurisdictions, everywhere, officials, true);
  }
}
