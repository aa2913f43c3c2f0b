package org.replyby.usecases.members;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.replyby.model.Membership;
import org.replyby.model.Principal;

/**
 * Finds out what a caller may do, by one query for each request: so what an administrator gives or
 * takes away counts from the next request on. A token says only who somebody is. Whoever is a
 * member of nothing, and was invited under an address that the identity provider has verified,
 * takes the invitation up by this first request. An operator needs none, and takes one up only when
 * they ask for it.
 */
public final class KnowPrincipal {
  private final Members members;
  private final TakeUpInvitations invitations;

  public KnowPrincipal(Members members, TakeUpInvitations invitations) {
    this.members = members;
    this.invitations = invitations;
  }

  public Principal of(Caller caller) {
    var known = members.of(caller.person());
    var isNew = known.isEmpty() && !caller.isOperator();
    return principal(caller, isNew ? invitations.take(caller) : known);
  }

  public static Principal principal(Caller caller, List<Membership> memberships) {
    var roles =
        memberships.stream().collect(Collectors.toMap(Membership::jurisdiction, Membership::roles));
    var officials =
        memberships.stream()
            .map(Membership::official)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Principal(caller.subject(), roles, caller.isOperator(), officials, false);
  }
}
