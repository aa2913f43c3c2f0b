package org.replyby.local;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
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

  /**
   * From now on the subject is this official, and holds these roles in the official's city; none
   * end it. Their membership is on the city's record too.
   */
  static void official(TestService service, String subject, String official, Role... roles) {
    var id = OfficialId.parse(official);
    var entered = new Entered(Instant.EPOCH, "test");
    var email = new Address.Email("member@example.com");
    var member =
        Membership.invited(id.jurisdiction(), subject, email, Set.of(roles), id, entered)
            .takenUpBy(PersonId.of("", subject));
    service
        .app
        .docket()
        .commit(List.of(new Write.KeptMember(member, true), new Write.KeptMember(member, false)));
  }

  /** Makes later calls as somebody whom one of these admitted. */
  static TestService as(TestService service, String subject) {
    return service.as("").asOfficials("").signedInAs(subject);
  }

  /** Makes later calls as an operator. */
  static TestService asOperator(TestService service) {
    return service.as("*").asOfficials("").signedInAs("clerk");
  }
}
