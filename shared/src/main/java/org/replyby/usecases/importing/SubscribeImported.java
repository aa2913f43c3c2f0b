package org.replyby.usecases.importing;

import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Principal;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportKind;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.Run;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.run.Backoff;

/**
 * An administrator wants the officials of a table to be asked whether they want alerts. Before
 * that, nothing goes to any of their addresses.
 */
public final class SubscribeImported {
  private final Imports imports;
  private final InstantSource clock;
  private final Attempts attempts;

  public SubscribeImported(Imports imports, InstantSource clock, Backoff backoff) {
    this.imports = imports;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** Asked for while it goes on, it goes on. */
  public Outcome<Import> subscribe(Caller caller, Principal principal, ImportId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(caller, principal, id));
  }

  private Optional<Outcome<Import>> attempt(Caller caller, Principal principal, ImportId id) {
    var was = imports.find(id).filter(i -> ImportRights.maySee(principal, i)).orElse(null);
    if (was == null) {
      return Optional.of(new Outcome.Missing<>());
    }
    if (was.work().equals(Optional.of(ImportWork.SUBSCRIBE))) {
      return Optional.of(new Outcome.Found<>(was));
    }
    if (was.kind() != ImportKind.OFFICIALS) {
      return Optional.of(new Outcome.Contradicted<>("only officials have addresses to subscribe"));
    }
    if (was.recording() == null || !was.recording().isEnded() || was.recording().succeeded() == 0) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "no official of this table is registered yet: start it first"));
    }
    var run = Run.begun(ImportRights.acting(caller), Moments.now(clock));
    var is = was.with(ImportWork.SUBSCRIBE, run);
    return imports.begin(was, is, run.at())
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
