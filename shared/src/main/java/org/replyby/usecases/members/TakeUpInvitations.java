package org.replyby.usecases.members;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.Address;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Membership;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Makes members of those who were invited, once they sign in with the address, which the identity
 * provider has verified. Each invitation is one transaction on its jurisdiction's docket.
 */
public final class TakeUpInvitations {
  private final Docket docket;
  private final Members members;
  private final SignIns signIns;
  private final InstantSource clock;
  private final Attempts attempts;

  public TakeUpInvitations(
      Docket docket, Members members, SignIns signIns, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.members = members;
    this.signIns = signIns;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** All memberships of the caller afterwards. */
  public List<Membership> take(Caller caller) {
    var email = Optional.ofNullable(caller.verified()).or(() -> signIns.verified(caller.subject()));
    email.stream()
        .flatMap(e -> members.waitingFor(e).stream().map(waiting -> Map.entry(e, waiting)))
        .forEach(waiting -> take(caller, waiting.getKey(), waiting.getValue()));
    return email.isEmpty() ? List.of() : members.of(caller.person());
  }

  /** What is busy now is taken up by the next request. */
  private void take(Caller caller, Address.Email email, Membership waiting) {
    attempts.until(() -> attempt(caller, email, waiting));
  }

  /** The file is read first: its docket's end fails the commit if the invitation changed since. */
  private Optional<Outcome<Membership>> attempt(
      Caller caller, Address.Email email, Membership waiting) {
    var file = docket.file(waiting.jurisdiction());
    var still = members.waitingFor(email).stream().filter(m -> m.id().equals(waiting.id()));
    var invited = still.findFirst();
    if (file.isEmpty() || invited.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var entered = new Entered(Moments.now(clock), caller.subject());
    var is = joined(caller, invited.get(), entered);
    var details = Map.of("roles", MemberLine.words(is.roles()), "invited", waiting.id().name());
    var writes = new ArrayList<Write>();
    writes.addAll(
        MemberLine.of(
            file.get(), EntryKind.MEMBER_JOINED, is, details, entered.by(), entered.at()));
    writes.addAll(MemberLine.kept(invited.get().ended(entered)));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Created<>(is))
        : Optional.empty();
  }

  /** A member who is invited again, under another address, has both memberships' roles. */
  private Membership joined(Caller caller, Membership invited, Entered entered) {
    var taken = invited.takenUpBy(caller.person());
    var roles = EnumSet.copyOf(taken.roles());
    var before =
        members.of(caller.person()).stream()
            .filter(m -> m.jurisdiction().equals(taken.jurisdiction()))
            .findFirst();
    before.ifPresent(m -> roles.addAll(m.roles()));
    var official =
        taken.official() == null ? before.map(Membership::official).orElse(null) : taken.official();
    return taken.with(taken.name(), roles, official, entered);
  }
}
