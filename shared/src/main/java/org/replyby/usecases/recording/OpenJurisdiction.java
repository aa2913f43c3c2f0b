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
                List.of(
                    new Write.NewJurisdiction(jurisdiction),
                    new Write.EnrolledJurisdiction(jurisdiction.id())))) {
              case Commit.Done() -> Optional.of(new Outcome.Created<>(jurisdiction));
              case Commit.Refused refused -> Optional.of(onRecord(jurisdiction));
              case Commit.Contended() -> Optional.empty();
            });
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
