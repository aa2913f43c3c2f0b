package org.replyby.usecases.recording;

import java.util.List;
import java.util.Optional;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.chain.ContentHash;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;

/**
 * What a person gets who records a demand that is on record already: by the same Idempotency-Key,
 * or because another one says the same.
 */
public record AlreadyRecorded(Docket docket) {
  /** What to do about it. */
  public static final String IF_ANOTHER =
      "If it is another one, record it again with \"another\": true";

  <D extends Document> Outcome<NewRecord<D>> underTheKey(
      DemandRequest<D> wanted, D document, StartedDeadlines deadlines) {
    var there = docket.document(document.id(), wanted.type());
    if (there.isEmpty()) {
      throw new IllegalStateException("a document that is there cannot be read");
    }
    if (there.get().voided() != null) {
      return new Outcome.Contradicted<>(
          "the %s recorded under this Idempotency-Key is void: use another key"
              .formatted(Coded.code(document.type())));
    }
    var onRecord = deadlines(there.get());
    return there.get().saysTheSameAs(document) && wanted.isOnRecord(there.get(), onRecord)
        ? new Outcome.Found<>(new NewRecord<>(there.get(), onRecord, deadlines.reach()))
        : anotherUnderTheKey(document);
  }

  private List<Deadline> deadlines(Document document) {
    return DocumentDeadlines.of(document).deadlines().stream()
        .flatMap(started -> docket.deadline(started.id()).stream())
        .toList();
  }

  static <T> Outcome<T> anotherUnderTheKey(Document document) {
    return new Outcome.KeyUsed<>(
        "this Idempotency-Key was already used for a different "
            + Coded.code(document.type())
            + ": use another key");
  }

  /** Empty if the other one was voided meanwhile: then it may be recorded. */
  <T> Optional<Outcome<T>> sayingTheSame(Document document) {
    return docket
        .saying(document.id().jurisdiction(), ContentHash.of(document))
        .map(
            first ->
                new Outcome.Contradicted<>(
                    "this %s says the same as %s, which is on record already. %s"
                        .formatted(Coded.code(document.type()), first, IF_ANOTHER)));
  }
}
