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
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
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

  /**
   * One that is not on record is opened, unless it is expected to be there. One that is gets its
   * contact, if it is as expected.
   */
  public Outcome<JurisdictionFile> open(
      Principal principal, Expected expected, Jurisdiction jurisdiction) {
    if (!principal.mayAct(jurisdiction.id())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            expected.isOfSomething()
                ? onRecord(principal, expected, jurisdiction)
                : opened(principal, expected, jurisdiction));
  }

  private Optional<Outcome<JurisdictionFile>> opened(
      Principal principal, Expected expected, Jurisdiction jurisdiction) {
    return switch (docket.commit(opening(jurisdiction, principal.subject(), Moments.now(clock)))) {
      case Commit.Done() ->
          Optional.of(new Outcome.Created<>(JurisdictionFile.opened(jurisdiction)));
      case Commit.Refused refused -> onRecord(principal, expected, jurisdiction);
      case Commit.Contended() -> Optional.empty();
    };
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
  private Optional<Outcome<JurisdictionFile>> onRecord(
      Principal principal, Expected expected, Jurisdiction wanted) {
    var file = docket.file(wanted.id());
    if (file.isEmpty()) {
      return Optional.of(new Outcome.Changed<>(null));
    }
    if (expected instanceof Expected.Absent) {
      return expected.refusal(Tags.of(file.get()));
    }
    if (!file.get().jurisdiction().agreesWith(wanted)) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "the jurisdiction is already recorded with a different description"));
    }
    var known = file.get().jurisdiction();
    var contact = wanted.contact();
    return contact == null || known.namesTheContactOf(wanted)
        ? Optional.of(new Outcome.Found<>(file.get()))
        : expected
            .<JurisdictionFile>refusal(Tags.of(file.get()))
            .or(() -> named(principal.subject(), file.get(), known.naming(contact)));
  }

  private Optional<Outcome<JurisdictionFile>> named(
      String by, JurisdictionFile file, Jurisdiction is) {
    var now = Moments.now(clock);
    var was = file.jurisdiction();
    var details = Map.of(CONTACT, JurisdictionChain.change(words(was), words(is)));
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedJurisdiction(was, is));
    writes.addAll(JurisdictionChain.line(file.docket(), now, by, EntryKind.CONTACT_SET, details));
    writes.addAll(PeopleNotices.contact(file, is.contact(), by, now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(file.of(is)))
        : Optional.empty();
  }

  private static String words(Jurisdiction jurisdiction) {
    return jurisdiction.contact() == null ? "none" : jurisdiction.contact().words();
  }
}
