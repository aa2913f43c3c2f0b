package org.replyby.usecases.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.subscribing.OfficialLine;

/**
 * Marks an official as a city attorney, who may confirm dates, or takes the mark away. What the
 * official confirmed before stays confirmed.
 */
public final class MarkAttorney {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public MarkAttorney(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Official> mark(
      Principal principal, OfficialId id, Expected expected, boolean attorney) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id, expected, attorney));
  }

  private Optional<Outcome<Official>> attempt(
      Principal principal, OfficialId id, Expected expected, boolean attorney) {
    var file = docket.file(id.jurisdiction());
    var official = file.flatMap(f -> f.official(id));
    return file.isEmpty() || official.isEmpty()
        ? Optional.of(new Outcome.Missing<>())
        : attempt(principal, file.get(), official.get(), expected, attorney);
  }

  private Optional<Outcome<Official>> attempt(
      Principal principal,
      JurisdictionFile file,
      Official was,
      Expected expected,
      boolean attorney) {
    if (was.attorney() == attorney) {
      return Optional.of(new Outcome.Found<>(was));
    }
    return expected
        .<Official>refusal(Tags.of(was))
        .or(() -> commit(principal, file, was, attorney));
  }

  private Optional<Outcome<Official>> commit(
      Principal principal, JurisdictionFile file, Official was, boolean attorney) {
    var is = was.marked(attorney);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(
        OfficialLine.flag(
            file,
            is,
            principal.subject(),
            EntryKind.ATTORNEY_MARKED,
            "attorney",
            was.attorney(),
            Moments.now(clock)));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
