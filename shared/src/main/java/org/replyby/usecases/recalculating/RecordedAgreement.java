package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.util.ArrayList;
import org.replyby.model.EntryKind;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/** An agreement that moves no date is recorded, with the reason why the dates stay. */
final class RecordedAgreement {
  private RecordedAgreement() {}

  static CheckedExtension.Result of(
      Principal principal,
      DeadlineWithHead read,
      ExtensionRequest request,
      Tokens salts,
      Instant now) {
    var was = read.deadline();
    var basis = was.basis().noting(ExtensionWords.agreement(was, request));
    var is = was.noted(basis, read.file().dueDate(basis));
    if (basis.equals(was.basis())) {
      return new CheckedExtension.Result.Settled(new Outcome.Found<>(was));
    }
    var details = Details.of(was);
    ExtensionWords.put(details, request);
    var texts = ExtensionWords.texts(salts, request);
    var chain =
        Chain.of(read.head())
            .append(now, principal.subject(), EntryKind.AGREEMENT_RECORDED, details, texts);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(was, is));
    return new CheckedExtension.Result.Ready(new CheckedExtension(was, is, writes));
  }
}
