package org.replyby.usecases.recalculating;

import java.time.Instant;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.recalculating.Checking.CheckedChange;
import org.replyby.usecases.run.Tokens;

/** Reads what a change concerns, and checks it: what it does, and what writes it. */
final class CheckChange {
  private CheckChange() {}

  /** Reads what a change concerns: two queries, and one read of what it corrects. */
  static Outcome<CheckedChange> of(
      Docket docket, Principal principal, Change change, Tokens salts, Instant now) {
    if (!principal.mayAct(change.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var file = docket.file(change.jurisdiction());
    return file.filter(f -> sees(principal, f, change))
        .map(f -> check(new Checking(docket, principal, f, salts, now), change))
        .orElseGet(Outcome.Missing::new);
  }

  private static boolean sees(Principal principal, JurisdictionFile file, Change change) {
    var matter = change.matter();
    return matter == null || Access.matter(file, principal, matter).isPresent();
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
