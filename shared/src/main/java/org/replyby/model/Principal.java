package org.replyby.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is making a request: the subject that the identity provider names, the roles that the subject
 * holds in each jurisdiction, and the officials who are the same person, each with the {@code
 * membership} that says so. {@code everywhere} is true for an operator, who may do everything in
 * every jurisdiction, and may open new ones. {@code seesRestricted} is true only for a command on
 * the operator's own machine that asked for it; no token gives it.
 */
public record Principal(
    String subject,
    Map<JurisdictionId, Set<Role>> roles,
    boolean everywhere,
    Map<OfficialId, MemberId> membership,
    boolean seesRestricted) {
  public Principal {
    if (subject.isBlank()) {
      throw new IllegalArgumentException("a principal has a subject");
    }
    roles = Map.copyOf(roles);
    membership = Map.copyOf(membership);
  }

  /** An operator who is no official. */
  public static Principal operator(String subject) {
    return new Principal(subject, Map.of(), true, Map.of(), false);
  }

  /** Somebody who holds every role in these jurisdictions. */
  public static Principal ofAllRoles(String subject, Set<JurisdictionId> jurisdictions) {
    var all = jurisdictions.stream().collect(Collectors.toMap(j -> j, j -> Set.of(Role.values())));
    return new Principal(subject, all, false, Map.of(), false);
  }

  /** The officials who are the same person. */
  public Set<OfficialId> officials() {
    return membership.keySet();
  }

  public Set<JurisdictionId> jurisdictions() {
    return roles.keySet();
  }

  /** The roles held in any jurisdiction. */
  public Set<Role> allRoles() {
    return roles.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** Whether this principal may see and change what belongs to a jurisdiction. */
  public boolean mayAct(JurisdictionId jurisdiction) {
    return everywhere || roles.containsKey(jurisdiction);
  }

  /** Whether this principal has any right at all. */
  public boolean isMember() {
    return everywhere || !roles.isEmpty();
  }

  /** The same, for a request that takes a right: only where a role gives it. */
  public Principal within(Right right) {
    var held =
        roles.entrySet().stream()
            .filter(role -> right.isGivenBy(role.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Principal(subject, held, everywhere, membership, seesRestricted);
  }

  /** The same, who sees restricted matters too. */
  public Principal seeingRestricted() {
    return new Principal(subject, roles, everywhere, membership, true);
  }
}
