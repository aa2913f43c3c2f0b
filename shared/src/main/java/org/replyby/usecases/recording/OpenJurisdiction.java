package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.EntryKind;
import org.replyby.model.Jurisdiction;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.Principal;
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
 */
public final class OpenJurisdiction {
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
              case Commit.Refused refused -> Optional.of(onRecord(jurisdiction));
              case Commit.Contended() -> Optional.empty();
            });
  }

  /** What opens a jurisdiction, with the first line of its docket. */
  static List<Write> opening(Jurisdiction jurisdiction, String by, Instant now) {
    var id = jurisdiction.id();
    var details =
        Map.of(
            "jurisdiction", id.toString(),
            "name", jurisdiction.name(),
            "state", jurisdiction.state(),
            "timeZone", jurisdiction.zone().toString());
    var writes = new ArrayList<Write>();
    writes.add(new Write.NewJurisdiction(jurisdiction));
    writes.add(new Write.EnrolledJurisdiction(id));
    writes.addAll(
        JurisdictionChain.line(
            JurisdictionDocket.empty(id), now, by, EntryKind.JURISDICTION_OPENED, details));
    return writes;
  }

  private Outcome<Jurisdiction> onRecord(Jurisdiction wanted) {
    return docket
        .file(wanted.id())
        .map(JurisdictionFile::jurisdiction)
        .filter(known -> known.agreesWith(wanted))
        .<Outcome<Jurisdiction>>map(Outcome.Found::new)
        .orElseGet(
            () ->
                new Outcome.Contradicted<>(
                    "the jurisdiction is already recorded with a different description"));
  }
}
