package org.replyby.usecases.members;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Outcome;

/** The members of a jurisdiction, and those who are invited, by name. */
public final class ShowMembers {
  private final Members members;

  public ShowMembers(Members members) {
    this.members = members;
  }

  public Outcome<List<Membership>> of(Principal principal, JurisdictionId id) {
    return principal.mayAct(id)
        ? new Outcome.Found<>(
            members.of(id).stream()
                .sorted(Comparator.comparing(Membership::name).thenComparing(m -> m.id().name()))
                .toList())
        : new Outcome.Missing<>();
  }

  /** One member, or somebody who is invited. */
  public Outcome<Membership> one(Principal principal, MemberId id) {
    return (principal.mayAct(id.jurisdiction()) ? members.member(id) : Optional.<Membership>empty())
        .<Outcome<Membership>>map(Outcome.Found::new)
        .orElseGet(Outcome.Missing::new);
  }
}
