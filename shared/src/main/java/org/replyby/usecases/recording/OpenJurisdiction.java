package org.replyby.usecases.recording;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Puts a jurisdiction on record, so that its officials can be registered before any letter comes.
 */
public final class OpenJurisdiction {
  private final Docket docket;
  private final Attempts attempts;

  public OpenJurisdiction(Docket docket, Backoff backoff) {
    this.docket = docket;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Jurisdiction> open(Principal principal, Jurisdiction jurisdiction) {
    if (!principal.mayAct(jurisdiction.id())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            switch (docket.commit(
                List.of(new Write.NewJurisdiction(jurisdiction), enrolled(jurisdiction)))) {
              case Commit.Done() -> Optional.of(new Outcome.Created<>(jurisdiction));
              case Commit.Refused refused -> onRecord(jurisdiction);
              case Commit.Contended() -> Optional.empty();
            });
  }

  /** A jurisdiction that is older than the roll gets onto it when it is opened again. */
  private Optional<Outcome<Jurisdiction>> onRecord(Jurisdiction wanted) {
    var known = docket.file(wanted.id()).map(JurisdictionFile::jurisdiction);
    if (!known.equals(Optional.of(wanted))) {
      return Optional.of(
          new Outcome.Contradicted<>("the jurisdiction is on record with another description"));
    }
    return docket.commit(List.of(enrolled(wanted))) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(wanted))
        : Optional.empty();
  }

  private static Write enrolled(Jurisdiction jurisdiction) {
    return new Write.EnrolledJurisdiction(jurisdiction.id());
  }
}
