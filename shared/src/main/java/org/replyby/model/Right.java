package org.replyby.model;

import java.util.Set;

/**
 * What a request does, and the roles that may ask for it. An operator may ask for everything, in
 * every jurisdiction.
 */
public enum Right {
  /** Concerns no jurisdiction, or only the caller: whoever is signed in. */
  SIGNED_IN,
  LOOK(Role.VIEWER, Role.CLERK, Role.COUNSEL, Role.ADMINISTRATOR),
  RECORD(Role.CLERK),
  DECIDE(Role.COUNSEL),
  ADMINISTER(Role.ADMINISTRATOR),
  /** A change that has a preview: what it changes says which of these roles it takes. */
  CHANGE(Role.COUNSEL, Role.ADMINISTRATOR);

  @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
  private final Set<Role> roles;

  Right(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** The roles that give this right; empty if it takes none. */
  public Set<Role> roles() {
    return roles;
  }

  public boolean isGivenBy(Set<Role> held) {
    return this == SIGNED_IN || held.stream().anyMatch(roles::contains);
  }
}
