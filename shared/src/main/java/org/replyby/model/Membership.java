package org.replyby.model;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do in one jurisdiction. {@code person} is null while somebody is invited by
 * email and has not signed in. {@code official} is the official of the jurisdiction who is the same
 * person, if any: only so does a member see restricted matters. {@code entered} says who gave the
 * roles and when. Without roles it has ended, and names nobody.
 */
public record Membership(
    MemberId id,
    @Nullable PersonId person,
    String name,
    Address.@Nullable Email email,
    Set<Role> roles,
    @Nullable OfficialId official,
    Entered entered) {
  /** So many people of one city hardly use the service. */
  public static final int MOST_PER_JURISDICTION = 100;

  public Membership {
    roles = Set.copyOf(roles);
    if (official != null && !official.jurisdiction().equals(id.jurisdiction())) {
      throw new IllegalArgumentException("an official of another jurisdiction");
    }
    if (person == null && email == null) {
      throw new IllegalArgumentException("somebody who is invited has an address");
    }
  }

  /** Somebody who may sign in with this address, and then is a member. */
  public static Membership invited(
      JurisdictionId jurisdiction,
      String name,
      Address.Email email,
      Set<Role> roles,
      @Nullable OfficialId official,
      Entered entered) {
    var id = MemberId.invited(jurisdiction, email);
    return new Membership(id, null, name, email, roles, official, entered);
  }

  public JurisdictionId jurisdiction() {
    return id.jurisdiction();
  }

  public boolean isInvited() {
    return person == null;
  }

  public boolean isEnded() {
    return roles.isEmpty();
  }

  /** The same, taken up by the person who signed in. */
  public Membership takenUpBy(PersonId signedIn) {
    var taken = MemberId.of(jurisdiction(), signedIn);
    return new Membership(taken, signedIn, name, email, roles, official, entered);
  }

  public Membership with(
      String newName, Set<Role> newRoles, @Nullable OfficialId newOfficial, Entered by) {
    return new Membership(id, person, newName, email, newRoles, newOfficial, by);
  }

  /** An address stays while nobody has signed in: it is the key of an item. */
  public Membership ended(Entered by) {
    return new Membership(id, person, "", person == null ? email : null, Set.of(), null, by);
  }

  /** Whether both name the same person, the same roles and the same official. */
  public boolean givesTheSameAs(Membership other) {
    return name.equals(other.name)
        && roles.equals(other.roles)
        && Objects.equals(official, other.official);
  }

  public boolean isOfTheAddressOf(Membership other) {
    return email != null && email.equals(other.email);
  }

  /** Whether they can administer the jurisdiction now: somebody invited may never sign in. */
  public boolean isAdministrator() {
    return person != null && roles.contains(Role.ADMINISTRATOR);
  }
}
