package org.replyby.local;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;
import org.replyby.model.Role;
import org.replyby.usecases.docket.Write;

/** People who hold some roles and no others, for tests of who sees what. */
final class Observers {
  private Observers() {}

  /** From now on the subject holds these roles in a jurisdiction; none end it. */
  static void admit(TestService service, String subject, String jurisdiction, Role... roles) {
    var member =
        Membership.invited(
            new JurisdictionId(jurisdiction),
            subject,
            new Address.Email("member@example.com"),
            Set.of(roles),
            null,
            new Entered(Instant.EPOCH, "test"));
    var kept = new Write.KeptMember(member.takenUpBy(PersonId.of("", subject)), true);
    service.app.docket().commit(List.of(kept));
  }

  /** Makes later calls as somebody whom {@link #admit} admitted. */
  static TestService as(TestService service, String subject) {
    return service.as("").asOfficials("").signedInAs(subject);
  }

  /** Makes later calls as an operator. */
  static TestService asOperator(TestService service) {
    return service.as("*").asOfficials("").signedInAs("clerk");
  }
}
