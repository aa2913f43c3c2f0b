package org.replyby.usecases.members;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
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
    var officials = new HashMap<OfficialId, MemberId>();
    for (var membership : memberships) {
      var official = membership.official();
      if (official != null) {
        officials.put(official, membership.id());
      }
    }
    return new Principal(caller.subject(), roles, caller.isOperator(), officials, false);
  }
}
