package org.replyby.usecases.members;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Role;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Invites somebody by email address: whoever first signs in with that address, which the identity
 * provider has verified, is a member with these roles.
 */
public final class InviteMember {
  private static final String NO_SUCH_ADDRESS =
      "is not accepted by the sign-in service: check the spelling";

  private final Docket docket;
  private final Members members;
  private final SignIns signIns;
  private final InstantSource clock;
  private final Attempts attempts;

  public InviteMember(
      Docket docket, Members members, SignIns signIns, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.members = members;
    this.signIns = signIns;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** {@code official} is the official who is the same person, or null. */
  public record Request(
      JurisdictionId jurisdiction,
      String name,
      Address.Email email,
      Set<Role> roles,
      @Nullable OfficialId official) {}

  /** The sign-in comes first: it can be made again, and an invitation without one is of no use. */
  public Outcome<Membership> invite(Principal principal, Request request) {
    if (!principal.mayAct(request.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, request));
  }

  /** The file is read first: its docket's end fails the commit if a member was added since. */
  private Optional<Outcome<Membership>> attempt(Principal principal, Request request) {
    var file = docket.file(request.jurisdiction());
    if (file.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var official = request.official();
    if (official != null && file.get().official(official).isEmpty()) {
      return Optional.of(Outcome.invalid("/official", AccessNotices.NO_OFFICIAL));
    }
    var now = Moments.now(clock);
    var wanted =
        Membership.invited(
            request.jurisdiction(),
            request.name(),
            new Address.Email(request.email().endpoint().toLowerCase(Locale.ROOT)),
            request.roles(),
            official,
            new Entered(now, principal.subject()));
    var all = members.of(request.jurisdiction());
    var known = all.stream().filter(wanted::isOfTheAddressOf).findFirst();
    if (known.isPresent()) {
      return Optional.of(known(known.get(), wanted));
    }
    if (all.size() >= Membership.MOST_PER_JURISDICTION) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "a jurisdiction can have at most "
                  + Membership.MOST_PER_JURISDICTION
                  + " members: end one first"));
    }
    return commit(file.get(), wanted);
  }

  /** Whoever waits and is invited in the same way again may need a new password. */
  private Outcome<Membership> known(Membership known, Membership wanted) {
    if (known.isInvited() && known.givesTheSameAs(wanted) && !signIns.open(known)) {
      return Outcome.invalid("/email", NO_SUCH_ADDRESS);
    }
    return known.givesTheSameAs(wanted)
        ? new Outcome.Found<>(known)
        : new Outcome.Contradicted<>(
            "this address is on record with another name, role or official: edit the member "
                + known.id()
                + " instead");
  }

  private Optional<Outcome<Membership>> commit(JurisdictionFile file, Membership wanted) {
    var by = wanted.entered().by();
    var now = wanted.entered().at();
    if (!signIns.open(wanted)) {
      return Optional.of(Outcome.invalid("/email", NO_SUCH_ADDRESS));
    }
    var details = new TreeMap<String, String>();
    details.put("roles", MemberLine.words(wanted.roles()));
    details.put("official", MemberLine.words(wanted.official()));
    var email = wanted.email();
    details.put("address", email == null ? "" : email.masked());
    var writes = new ArrayList<Write>();
    writes.addAll(MemberLine.of(file, EntryKind.MEMBER_INVITED, wanted, details, by, now));
    writes.addAll(AccessNotices.of(file, wanted));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Created<>(wanted))
        : Optional.empty();
  }
}
