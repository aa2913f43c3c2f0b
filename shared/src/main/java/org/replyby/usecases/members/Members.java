package org.replyby.usecases.members;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Address;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.PersonId;

/** The memberships on record. Every read is consistent and leaves out those that have ended. */
public interface Members {
  /** What a person may do, in every jurisdiction: one query. */
  List<Membership> of(PersonId person);

  /** What waits for whoever signs in with a verified address: one query. */
  List<Membership> waitingFor(Address.Email email);

  /** The members of a jurisdiction, and those who were invited: one query. */
  List<Membership> of(JurisdictionId jurisdiction);

  /** One of them: one read. */
  Optional<Membership> member(MemberId id);
}
