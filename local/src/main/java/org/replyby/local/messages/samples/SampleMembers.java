package org.replyby.local.messages.samples;

import java.util.List;
import java.util.Set;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.model.Role;
import org.replyby.usecases.members.Members;

/** One viewer of Chicago, who is also its only administrator. */
public record SampleMembers() implements Members {
  private static final Membership ONLY =
      Membership.invited(
              new JurisdictionId("chicago-il"),
              "Vi Example",
              new Address.Email("vi@example.com"),
              Set.of(Role.VIEWER, Role.ADMINISTRATOR),
              null,
              new Entered(Sample.NOW, "operator"))
          .takenUpBy(PersonId.of("", "vi"));

  @Override
  public List<Membership> of(PersonId person) {
    return List.of();
  }

  @Override
  public List<Membership> waitingFor(Address.Email email) {
    return List.of();
  }

  @Override
  public List<Membership> of(JurisdictionId jurisdiction) {
    return List.of(ONLY);
  }
}
