package org.replyby.usecases.recalculating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.EntryKind;
import org.replyby.model.Letter;
import org.replyby.model.Matter;
import org.replyby.model.Part;
import org.replyby.model.Rewording;
import org.replyby.model.Subpoena;
import org.replyby.model.Violation;
import org.replyby.model.Voiding;
import org.replyby.usecases.docket.Contents;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.recalculating.Checking.CheckedChange;
import org.replyby.usecases.recording.DeadlineRequest;
import org.replyby.usecases.recording.DemandRequest;
import org.replyby.usecases.recording.RecordedTexts;
import org.replyby.usecases.recording.Redescribed;

/** Checks corrections of a document or of a deadline entered by hand, and what they do. */
record CheckCorrection(Checking in) {
  private static final String SAME = "says nothing that differs from the record";
  private static final String PLACES =
      "must keep the parts in their places: change a part, add one at the end, or remove the last;"
          + " to end another part, record its deadline as withdrawn";

  <D extends Document> Outcome<CheckedChange> document(Change.CorrectedDocument<D> change) {
    var was = in.docket().document(change.document(), change.type());
    if (was.isEmpty()) {
      return new Outcome.Missing<>();
    }
    if (was.get().voided() != null) {
      return isVoid(was.get());
    }
    return switch (change.rewriting().of(was.get())) {
      case Outcome.Found<Rewriting.Rewritten<DemandRequest<D>>>(var rewritten) ->
          document(change.type(), was.get(), rewritten, in.head());
      case Outcome<Rewriting.Rewritten<DemandRequest<D>>> refused -> Refusals.as(refused);
    };
  }

  private <D extends Document> Outcome<CheckedChange> document(
      Class<D> type, D was, Rewriting.Rewritten<DemandRequest<D>> rewritten, Matter head) {
    var code = Coded.code(was.type());
    var described = rewritten.description();
    return switch (Redescribed.document(described, type, was, in.file(), head, in.now())) {
      case Outcome.Found<Redescribed.OfDocument<D>>(var is) when is.document().equals(was) ->
          Outcome.invalid("/" + code, SAME);
      case Outcome.Found<Redescribed.OfDocument<D>>(var is)
          when !Part.keepPlaces(was.parts(), is.document().parts()) ->
          Outcome.invalid("/" + code + "/parts", PLACES);
      case Outcome.Found<Redescribed.OfDocument<D>>(var is) ->
          corrected(was, is, rewritten.facts(), head);
      case Outcome<Redescribed.OfDocument<D>> refused -> under("/" + code, refused);
    };
  }

  private <D extends Document> Outcome<CheckedChange> corrected(
      D was, Redescribed.OfDocument<D> is, List<Fact> facts, Matter head) {
    var rewording = new Rewording.Restated(is.demand());
    var effects =
        new Effects(in.file(), in.deadlines())
            .ofDemand(
                DocumentDeadlines.of(was),
                DocumentDeadlines.of(is.document()),
                isOfAnotherKind(was, is.document()),
                rewording);
    var details = new TreeMap<>(Fact.details(facts));
    details.put(Coded.code(was.type()), was.id().toString());
    var kind =
        switch (was.type()) {
          case LETTER -> EntryKind.LETTER_CORRECTED;
          case SUBPOENA -> EntryKind.SUBPOENA_CORRECTED;
        };
    var texts = RecordedTexts.of(is.document(), in.salts());
    var line = in.line(head, kind, details, texts).from(is.document().from().office());
    var writes = new ArrayList<>(line.writes());
    writes.add(new Write.ChangedDocument(was, is.document()));
    writes.addAll(new Contents(in.docket()).moved(was, is.document()));
    var follows = is.document().follows();
    if (follows != null && !follows.equals(was.follows())) {
      writes.add(new Write.StandingLetter(follows));
    }
    return in.ready(
        was.id() + " " + facts, Fact.sentences(facts), facts, effects, rewording, writes);
  }

  /** Another kind of demand may be under another law. */
  private static boolean isOfAnotherKind(Document was, Document is) {
    return switch (was) {
      case Letter letter -> !(is instanceof Letter other && other.kind() == letter.kind());
      case Subpoena subpoena -> !(is instanceof Subpoena other && other.kind() == subpoena.kind());
    };
  }

  Outcome<CheckedChange> voided(Change.VoidedDocument change) {
    var was = in.docket().document(change.document(), Document.class);
    if (was.isEmpty()) {
      return new Outcome.Missing<>();
    }
    if (was.get().voided() != null) {
      return isVoid(was.get());
    }
    var id = was.get().id().toString();
    var code = Coded.code(was.get().type());
    var line =
        in.line(
            in.head(),
            EntryKind.DOCUMENT_VOIDED,
            Map.of(code, id),
            new FreeTexts(in.salts()).put("why", change.why(), change.privileged()));
    var writes = new ArrayList<>(line.writes());
    writes.add(
        new Write.ChangedDocument(
            was.get(), was.get().voidedBy(new Voiding(change.why(), in.entered()))));
    writes.addAll(new Contents(in.docket()).freed(was.get()));
    return in.ready(
        change.toString(),
        "The %s was recorded by mistake and no longer counts.%s"
            .formatted(code, change.privileged() ? "" : " Reason given: " + change.why()),
        List.of(),
        new Effects(in.file(), in.deadlines()).ofVoid(id),
        null,
        writes);
  }

  Outcome<CheckedChange> deadline(Change.CorrectedDeadline change) {
    var was = in.docket().deadline(change.deadline());
    if (was.isEmpty()) {
      return new Outcome.Missing<>();
    }
    if (!change.deadline().isEnteredByHand()) {
      return new Outcome.Contradicted<>(
          "a letter or subpoena started this deadline: correct that letter or subpoena");
    }
    if (!was.get().isOpen()) {
      return new Outcome.Contradicted<>("the deadline is closed, so it cannot be corrected");
    }
    return switch (change.rewriting().of(was.get())) {
      case Outcome.Found<Rewriting.Rewritten<DeadlineRequest>>(var rewritten) ->
          deadline(was.get(), rewritten, in.head());
      case Outcome<Rewriting.Rewritten<DeadlineRequest>> refused -> Refusals.as(refused);
    };
  }

  private Outcome<CheckedChange> deadline(
      Deadline was, Rewriting.Rewritten<DeadlineRequest> rewritten, Matter head) {
    return switch (Redescribed.deadline(rewritten.description(), was, in.file(), head, in.now())) {
      case Outcome.Found<Redescribed.OfDeadline>(var is) ->
          corrected(was, is, rewritten.facts(), head);
      case Outcome<Redescribed.OfDeadline> refused -> under("/deadline", refused);
    };
  }

  private Outcome<CheckedChange> corrected(
      Deadline was, Redescribed.OfDeadline is, List<Fact> facts, Matter head) {
    var rewording = new Rewording.Restated(is.demand());
    var effects = new Effects(in.file(), List.of(was)).move(was, is.terms(), rewording).toList();
    if (effects.isEmpty()) {
      return Outcome.invalid("/deadline", SAME);
    }
    var details = new TreeMap<>(Fact.details(facts));
    details.put("deadline", was.id().toString());
    var texts = RecordedTexts.of(is.terms(), is.demand(), in.salts());
    var writes = in.line(head, EntryKind.DEADLINE_CORRECTED, details, texts).writes();
    return in.ready(
        was.id() + " " + facts, Fact.sentences(facts), facts, effects, rewording, writes);
  }

  private static Outcome<CheckedChange> isVoid(Document document) {
    return new Outcome.Contradicted<>("this %s is void".formatted(Coded.code(document.type())));
  }

  /** What is wrong with a field of the document is told with the document's own field. */
  private static <T> Outcome<CheckedChange> under(String field, Outcome<T> refused) {
    return refused instanceof Outcome.Invalid<T>(var violations)
        ? new Outcome.Invalid<>(
            violations.stream().map(v -> new Violation(field + v.field(), v.detail())).toList())
        : Refusals.as(refused);
  }
}
