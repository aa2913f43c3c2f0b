package org.replyby.usecases.importing;

import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Principal;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.Run;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.run.Backoff;

/** Somebody wants no more lines to be recorded. What is on record stays. */
public final class StopImport {
  private final Imports imports;
  private final InstantSource clock;
  private final Attempts attempts;

  public StopImport(Imports imports, InstantSource clock, Backoff backoff) {
    this.imports = imports;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** Asked for twice, it is stopped once. */
  public Outcome<Import> stop(Principal principal, ImportId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id));
  }

  private Optional<Outcome<Import>> attempt(Principal principal, ImportId id) {
    var was = imports.find(id).filter(i -> ImportRights.maySee(principal, i)).orElse(null);
    if (was == null) {
      return Optional.of(new Outcome.Missing<>());
    }
    var run = was.running().orElse(null);
    if (run == null) {
      return Optional.of(new Outcome.Contradicted<>("nothing of this import is under way"));
    }
    if (run.stop() != null) {
      return Optional.of(new Outcome.Found<>(was));
    }
    var stop = new Run.Stop(principal.subject(), Moments.now(clock), "somebody stopped it");
    var is = was.with(was.work().orElseThrow(), run.stopping(stop));
    return imports.change(was, is) ? Optional.of(new Outcome.Found<>(is)) : Optional.empty();
  }
}
