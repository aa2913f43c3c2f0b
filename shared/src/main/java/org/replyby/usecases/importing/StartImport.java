package org.replyby.usecases.importing;

import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Principal;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.Import;
import org.replyby.model.imports.ImportId;
import org.replyby.model.imports.ImportWork;
import org.replyby.model.imports.Run;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.members.Caller;
import org.replyby.usecases.run.Backoff;

/**
 * A person has seen what the check found, and wants the lines on record. They are recorded in that
 * person's name within minutes.
 */
public final class StartImport {
  private final Imports imports;
  private final InstantSource clock;
  private final Attempts attempts;

  public StartImport(Imports imports, InstantSource clock, Backoff backoff) {
    this.imports = imports;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** Which lines are put on record. */
  public enum Lines {
    /** All: refused while one of them has a problem. */
    ALL,
    /** Those without a problem. */
    GOOD
  }

  public Outcome<Import> start(
      Caller caller, Principal principal, ImportId id, Lines lines, Expected expected) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(caller, principal, id, lines, expected));
  }

  private Optional<Outcome<Import>> attempt(
      Caller caller, Principal principal, ImportId id, Lines lines, Expected expected) {
    var found = imports.find(id).filter(i -> ImportRights.maySee(principal, i));
    if (found.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var was = found.get();
    if (!ImportRights.may(principal, ImportRights.toStart(was), id.jurisdiction())) {
      return Optional.of(
          new Outcome.Contradicted<>("starting this table takes a right that you do not have"));
    }
    var unfit = unfit(was, lines);
    if (unfit.isPresent()) {
      return Optional.of(new Outcome.Contradicted<>(unfit.get()));
    }
    return expected
        .<Import>refusal(Tags.of(was))
        .or(() -> begin(was, Run.begun(ImportRights.acting(caller), Moments.now(clock))));
  }

  private Optional<Outcome<Import>> begin(Import was, Run run) {
    var is = was.with(ImportWork.RECORD, run);
    return imports.begin(was, is, run.at())
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private static Optional<String> unfit(Import was, Lines lines) {
    return switch (was.state()) {
      case WAITING -> Optional.of("no file has come yet: send one with the form");
      case CHECKING -> Optional.of("the table is being checked: look at what it finds first");
      case REFUSED -> Optional.of("the whole file was refused: upload the corrected file");
      case CHECKED -> was.checked() == null ? Optional.empty() : unfit(was.checked(), lines);
      case RUNNING -> Optional.of("this import was started already");
      case DONE, STOPPED ->
          Optional.of("this import has ended: upload a table with the lines that are missing");
    };
  }

  private static Optional<String> unfit(Checked checked, Lines lines) {
    if (checked.good() == 0) {
      return Optional.of("no line of this table can be recorded: upload the corrected table");
    }
    return lines == Lines.ALL && checked.bad() > 0
        ? Optional.of(
            "%d of %d lines have problems: upload the corrected table, or start it with \"lines\": \"good\" to record the others alone"
                .formatted(checked.bad(), checked.lines()))
        : Optional.empty();
  }
}
