package org.replyby.usecases.recalculating;

import java.time.Instant;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.MatterWithFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.recalculating.Checking.CheckedChange;
import org.replyby.usecases.run.Tokens;

/** Reads what a change concerns, and checks it: what it does, and what writes it. */
final class CheckChange {
  private CheckChange() {}

  /** Reads what a change concerns: the matter, the file, the deadlines, and what it corrects. */
  static Outcome<CheckedChange> of(
      Docket docket, Principal principal, Change change, Tokens salts, Instant now) {
    if (!principal.mayAct(change.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var matter = change.matter();
    var read =
        matter == null
            ? docket
                .file(change.jurisdiction())
                .map(file -> new Checking(docket, principal, file, null, salts, now))
            : MatterWithFile.read(docket, principal, matter)
                .map(m -> new Checking(docket, principal, m.file(), m.head(), salts, now));
    return read.map(in -> check(in, change)).orElseGet(Outcome.Missing::new);
  }

  private static Outcome<CheckedChange> check(Checking in, Change change) {
    return switch (change) {
      case Change.AddedClosing added -> new CheckClosing(in).added(added);
      case Change.RemovedClosing removed -> new CheckClosing(in).removed(removed);
      case Change.CorrectedDocument<?> corrected -> new CheckCorrection(in).document(corrected);
      case Change.CorrectedDeadline corrected -> new CheckCorrection(in).deadline(corrected);
      case Change.CorrectedTitle corrected -> new CheckNames(in).title(corrected);
      case Change.CorrectedJurisdiction corrected -> new CheckNames(in).jurisdiction(corrected);
      case Change.VoidedDocument voided -> new CheckCorrection(in).voided(voided);
      case Change.ExtendedDeadline extended -> new CheckExtension(in).extension(extended);
    };
  }
}
