package org.replyby.usecases.recording;

import java.time.Instant;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Document;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;

/**
 * What a person gets who records something in a restricted matter without being its counsel. It is
 * missing, with one exception: somebody who put a demand there and never got the answer may send
 * the same request again. The answer then repeats what the request says, and nothing that came
 * later.
 */
final class UnseenMatter {
  private UnseenMatter() {}

  static <D extends Document> Outcome<NewRecord<D>> retried(
      Docket docket,
      Principal principal,
      OpenedMatter opened,
      DemandRequest<D> wanted,
      String name,
      Instant now) {
    if (wanted.idempotencyKey() == null) {
      return new Outcome.Missing<>();
    }
    var document = wanted.document(opened, name, now, principal.subject());
    return docket
        .document(document.id(), wanted.type())
        .filter(d -> d.saysTheSameAs(document) && d.voided() == null)
        .filter(d -> d.entered().by().equals(principal.subject()))
        .<Outcome<NewRecord<D>>>map(d -> new Outcome.Found<>(asRecorded(opened, wanted, d)))
        .orElseGet(Outcome.Missing::new);
  }

  private static <D extends Document> NewRecord<D> asRecorded(
      OpenedMatter opened, DemandRequest<D> wanted, D document) {
    var demand = wanted.demand(opened, document).disclosed(opened.disclosure());
    var starts = DocumentDeadlines.of(document);
    var made = NewDeadlines.of(starts, opened.file(), demand, document.entered());
    return wanted.starting(made, document).recordOf(document);
  }
}
