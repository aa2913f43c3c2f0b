package org.replyby.usecases.members;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.MemberId;
import org.replyby.model.Membership;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Role;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Gives a member another name, other roles or another official, or ends the membership. It counts
 * from the member's next request on. The last administrator stays, unless an operator says
 * otherwise: else nobody of the city could name another.
 */
public final class ChangeMember {
  private static final String LAST =
      "no other member is an administrator: make somebody else one first";

  private final Docket docket;
  private final Members members;
  private final SignOutEverywhere signOut;
  private final InstantSource clock;
  private final Attempts attempts;

  public ChangeMember(
      Docket docket,
      Members members,
      SignOutEverywhere signOut,
      InstantSource clock,
      Backoff backoff) {
    this.docket = docket;
    this.members = members;
    this.signOut = signOut;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** What changes; null is what stays. {@code unlinked} takes the official off. */
  public record Edit(
      @Nullable String name,
      @Nullable Set<Role> roles,
      @Nullable OfficialId official,
      boolean unlinked) {
    Membership of(Membership was, Entered entered) {
      return was.with(
          name == null ? was.name() : name,
          roles == null ? was.roles() : roles,
          unlinked ? null : official == null ? was.official() : official,
          entered);
    }
  }

  public Outcome<Membership> edit(Principal principal, MemberId id, Expected expected, Edit edit) {
    return changed(
        principal,
        id,
        (file, was, entered) -> {
          var official = edit.official();
          if (official != null && file.official(official).isEmpty()) {
            return Optional.of(Outcome.invalid("/official", AccessNotices.NO_OFFICIAL));
          }
          var is = edit.of(was, entered);
          return is.givesTheSameAs(was)
              ? Optional.of(new Outcome.Found<>(was))
              : expected
                  .<Membership>refusal(Tags.of(was))
                  .or(() -> commit(file, was, is, EntryKind.MEMBER_CHANGED));
        },
        edit.roles() == null || edit.roles().contains(Role.ADMINISTRATOR));
  }

  /**
   * Ends it; the person's name and address go with it, and first all of the person's sessions at
   * the page: a session that begins later has no right from this membership.
   */
  public Outcome<Membership> end(Principal principal, MemberId id, Expected expected) {
    return changed(
        principal,
        id,
        (file, was, entered) ->
            expected.<Membership>refusal(Tags.of(was)).or(() -> ended(file, was, entered)),
        false);
  }

  private Optional<Outcome<Membership>> ended(
      JurisdictionFile file, Membership was, Entered entered) {
    var person = was.person();
    if (person != null) {
      signOut.endAll(person, entered.at());
    }
    return commit(file, was, was.ended(entered), EntryKind.MEMBER_ENDED);
  }

  private interface Step {
    Optional<Outcome<Membership>> of(JurisdictionFile file, Membership was, Entered entered);
  }

  /** The file is read first: its docket's end fails the commit if a member changed since. */
  private Outcome<Membership> changed(
      Principal principal, MemberId id, Step step, boolean staysAdministrator) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () -> {
          var file = docket.file(id.jurisdiction());
          var all = members.of(id.jurisdiction());
          var was = all.stream().filter(m -> m.id().equals(id)).findFirst();
          if (file.isEmpty() || was.isEmpty()) {
            return Optional.of(new Outcome.Missing<>());
          }
          if (!staysAdministrator && !principal.everywhere() && isLast(was.get(), all)) {
            return Optional.of(new Outcome.Contradicted<>(LAST));
          }
          var entered = new Entered(Moments.now(clock), principal.subject());
          return step.of(file.get(), was.get(), entered);
        });
  }

  /** Somebody who is only invited may never sign in. */
  private static boolean isLast(Membership was, List<Membership> all) {
    return was.isAdministrator()
        && all.stream().filter(m -> !m.equals(was)).noneMatch(Membership::isAdministrator);
  }

  private Optional<Outcome<Membership>> commit(
      JurisdictionFile file, Membership was, Membership is, EntryKind kind) {
    var writes = new ArrayList<Write>();
    var by = is.entered().by();
    writes.addAll(MemberLine.of(file, kind, is, details(was, is), by, at(is)));
    if (!Objects.equals(was.official(), is.official())) {
      writes.addAll(AccessNotices.of(file, is));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private static Instant at(Membership is) {
    return is.entered().at();
  }

  private static Map<String, String> details(Membership was, Membership is) {
    var details = new TreeMap<String, String>();
    put(details, "name", was.name(), is.name());
    put(details, "roles", MemberLine.words(was.roles()), MemberLine.words(is.roles()));
    put(details, "official", MemberLine.words(was.official()), MemberLine.words(is.official()));
    return details;
  }

  private static void put(Map<String, String> details, String name, String was, String is) {
    if (!was.equals(is) && !is.isEmpty()) {
      details.put(name, JurisdictionChain.change(was, is));
    }
  }
}
