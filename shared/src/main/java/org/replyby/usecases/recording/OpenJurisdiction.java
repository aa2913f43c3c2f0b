package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.model.EntryKind;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Puts a jurisdiction on record, so that its officials can be registered before any letter comes.
 * Of one that is on record, it changes the contact, and nothing else.
 */
public final class OpenJurisdiction {
  private static final String CONTACT = "contact";

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public OpenJurisdiction(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Jurisdiction> open(Principal principal, Jurisdiction jurisdiction) {
    if (!principal.mayAct(jurisdiction.id())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            switch (docket.commit(opening(jurisdiction, principal.subject(), Moments.now(clock)))) {
              case Commit.Done() -> Optional.of(new Outcome.Created<>(jurisdiction));
              case Commit.Refused refused -> onRecord(principal, jurisdiction);
              case Commit.Contended() -> Optional.empty();
            });
  }

  /** What opens a jurisdiction, with the first line of its docket. */
  static List<Write> opening(Jurisdiction jurisdiction, String by, Instant now) {
    var id = jurisdiction.id();
    var details = new TreeMap<String, String>();
    details.put("jurisdiction", id.toString());
    details.put("name", jurisdiction.name());
    details.put("state", jurisdiction.state());
    details.put("timeZone", jurisdiction.zone().toString());
    if (jurisdiction.contact() != null) {
      details.put(CONTACT, jurisdiction.contact().words());
    }
    var writes = new ArrayList<Write>();
    writes.add(new Write.NewJurisdiction(jurisdiction));
    writes.add(new Write.EnrolledJurisdiction(id));
    writes.addAll(
        JurisdictionChain.line(
            JurisdictionDocket.empty(id), now, by, EntryKind.JURISDICTION_OPENED, details));
    return writes;
  }

  /** The same description again may name another contact. */
  private Optional<Outcome<Jurisdiction>> onRecord(Principal principal, Jurisdiction wanted) {
    var file = docket.file(wanted.id()).filter(f -> f.jurisdiction().agreesWith(wanted));
    if (file.isEmpty()) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "the jurisdiction is already recorded with a different description"));
    }
    var known = file.get().jurisdiction();
    return wanted.contact() == null || known.namesTheContactOf(wanted)
        ? Optional.of(new Outcome.Found<>(known))
        : named(principal.subject(), file.get(), known.naming(wanted.contact()));
  }

  private Optional<Outcome<Jurisdiction>> named(String by, JurisdictionFile file, Jurisdiction is) {
    var now = Moments.now(clock);
    var was = file.jurisdiction();
    var details = Map.of(CONTACT, JurisdictionChain.change(words(was), words(is)));
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedJurisdiction(was, is));
    writes.addAll(JurisdictionChain.line(file.docket(), now, by, EntryKind.CONTACT_SET, details));
    writes.addAll(PeopleNotices.contact(file, is.contact(), by, now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private static String words(Jurisdiction jurisdiction) {
    return jurisdiction.contact() == null ? "none" : jurisdiction.contact().words();
  }
}
