package org.replyby.local.messages.samples;

import java.util.List;
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

/** A viewer of Chicago, and its only administrator. */
public record SampleMembers() implements Members {
  private static final Membership VIEWER = member("vi", Role.VIEWER);
  private static final Membership ONLY_ADMINISTRATOR = member("al", Role.ADMINISTRATOR);

  private static Membership member(String subject, Role role) {
    return Membership.invited(
            new JurisdictionId("chicago-il"),
            "Vi Example",
            new Address.Email(subject + "@example.com"),
            Set.of(role),
            null,
            new Entered(Sample.NOW, "operator"))
        .takenUpBy(PersonId.of("", subject));
  }

  @Override
  public List<Membership> of(PersonId person) {
    return Stream.of(VIEWER, ONLY_ADMINISTRATOR).filter(m -> person.equals(m.person())).toList();
  }

  @Override
  public List<Membership> waitingFor(Address.Email email) {
    return List.of();
  }

  @Override
  public Optional<Membership> member(MemberId id) {
    return Stream.of(VIEWER, ONLY_ADMINISTRATOR).filter(m -> m.id().equals(id)).findFirst();
  }

  @Override
  public List<Membership> of(JurisdictionId jurisdiction) {
    return List.of(VIEWER, ONLY_ADMINISTRATOR);
  }
}
