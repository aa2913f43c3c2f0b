package org.replyby.staffapi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.model.Role;
import org.replyby.usecases.members.Members;

/** The memberships that a test gave out, and those that the API keeps. */
final class KnownMembers implements Members {
  private final Map<PersonId, List<Membership>> known = new HashMap<>();
  private final MemoryDocket docket;

  KnownMembers(MemoryDocket docket) {
    this.docket = docket;
  }

  /** From now on this person holds every role in these jurisdictions, and nothing elsewhere. */
  void admit(String subject, String... jurisdictions) {
    admit(subject, EnumSet.allOf(Role.class), jurisdictions);
  }

  void admit(String subject, Set<Role> roles, String... jurisdictions) {
    var person = PersonId.of("", subject);
    known.put(
        person,
        Arrays.stream(jurisdictions)
            .map(j -> member(person, new JurisdictionId(j), roles))
            .toList());
  }

  /** The same without taking anything away. */
  void admitAlso(String subject, Set<Role> roles, String jurisdiction) {
    var before = known.getOrDefault(PersonId.of("", subject), List.of());
    admit(subject, roles, jurisdiction);
    known.computeIfPresent(
        PersonId.of("", subject),
        (person, more) -> Stream.concat(before.stream(), more.stream()).toList());
  }

  private static Membership member(PersonId person, JurisdictionId id, Set<Role> roles) {
    var entered = new Entered(Office.NOW, "operator");
    var email = new Address.Email("clerk@example.com");
    return Membership.invited(id, "Clerk Example", email, roles, null, entered).takenUpBy(person);
  }

  @Override
  public List<Membership> of(PersonId person) {
    var kept = docket.members(true).filter(m -> person.equals(m.person()));
    return Stream.concat(known.getOrDefault(person, List.of()).stream(), kept).toList();
  }

  @Override
  public List<Membership> waitingFor(Address.Email email) {
    return docket.members(true).filter(m -> m.isInvited() && email.equals(m.email())).toList();
  }

  @Override
  public Optional<Membership> member(MemberId id) {
    return of(id.jurisdiction()).stream().filter(m -> m.id().equals(id)).findFirst();
  }

  @Override
  public List<Membership> of(JurisdictionId jurisdiction) {
    return Stream.concat(known.values().stream().flatMap(List::stream), docket.members(false))
        .filter(m -> m.jurisdiction().equals(jurisdiction))
        .toList();
  }
}
