package org.replyby.model;

import java.util.Set;

/**
 * What a request does, and the roles that may ask for it. An operator may ask for everything, in
 * every jurisdiction.
 */
public enum Right {
  /** Concerns no jurisdiction, or only the caller: whoever is signed in. */
  SIGNED_IN,
  /** Runs the service, for all jurisdictions: no role gives it. */
  OPERATE,
  /** Sees what a jurisdiction shares with others. */
  OBSERVE,
  LOOK,
  RECORD,
  DECIDE,
  ADMINISTER,
  /** A change that has a preview: what it changes says which of its roles it takes. */
  CHANGE,
  /** Takes back what was added: whoever adds such things may, and so may counsel. */
  TAKE_BACK,
  /**
   * Concerns a table of what a city already has: what is in it says which of its roles it takes.
   */
  IMPORT;

  /** The roles that give this right; empty if it takes none. */
  public Set<Role> roles() {
    return switch (this) {
      case SIGNED_IN, OPERATE -> Set.of();
      case OBSERVE -> Set.of(Role.values());
      case LOOK -> Set.of(Role.VIEWER, Role.CLERK, Role.COUNSEL, Role.ADMINISTRATOR);
      case RECORD -> Set.of(Role.CLERK);
      case DECIDE -> Set.of(Role.COUNSEL);
      case ADMINISTER -> Set.of(Role.ADMINISTRATOR);
      case IMPORT -> Set.of(Role.CLERK, Role.COUNSEL, Role.ADMINISTRATOR);
      case TAKE_BACK -> Set.of(Role.CLERK, Role.COUNSEL);
      case CHANGE -> Set.of(Role.COUNSEL, Role.ADMINISTRATOR);
    };
  }

  /** Whether what it is about belongs to no jurisdiction, but to all of them or to the caller. */
  public boolean isOfNoJurisdiction() {
    return this == SIGNED_IN || this == OPERATE || this == OBSERVE;
  }

  public boolean isGivenBy(Set<Role> held) {
    return this == SIGNED_IN || held.stream().anyMatch(roles()::contains);
  }
}
