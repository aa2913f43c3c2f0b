package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.demands.DateRules;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;
import org.replyby.model.Principal;
import org.replyby.model.Subpoena;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.docket.Write;

/** Reads what a change concerns, and checks it: what it moves, and what writes it. */
record CheckChange(Docket docket, Principal principal, JurisdictionFile file, Instant now) {
  private static final int MOST_CLOSINGS = 200;

  /** Reads what a change concerns: two queries, and one read of the document where it has one. */
  static Outcome<CheckedChange> of(Docket docket, Principal principal, Change change, Instant now) {
    if (!principal.mayAct(change.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var file = docket.file(change.jurisdiction());
    return file.map(f -> new CheckChange(docket, principal, f, now).read(change))
        .orElseGet(Outcome.Missing::new);
  }

  private Outcome<CheckedChange> read(Change change) {
    return switch (change) {
      case Change.AddedClosing added -> closing(added);
      case Change.CorrectedLetter corrected ->
          docket
              .document(corrected.letter(), Letter.class)
              .map(was -> corrections().letter(corrected, was))
              .orElseGet(Outcome.Missing::new);
      case Change.CorrectedSubpoena corrected ->
          docket
              .document(corrected.subpoena(), Subpoena.class)
              .map(was -> corrections().subpoena(corrected, was))
              .orElseGet(Outcome.Missing::new);
      case Change.ExtendedDeadline extended -> extension(extended);
    };
  }

  private CorrectDates corrections() {
    return new CorrectDates(principal, file, deadlines(), now);
  }

  private Outcome<CheckedChange> closing(Change.AddedClosing change) {
    var closing = change.closing();
    var violations = DateRules.within("/closing/date", closing.date(), today()).toList();
    if (!violations.isEmpty()) {
      return new Outcome.Invalid<>(violations);
    }
    if (file.closings().size() >= MOST_CLOSINGS) {
      return new Outcome.Contradicted<>(
          "a jurisdiction can have at most 200 closed days of its own");
    }
    var isThere =
        file.closings().stream()
            .anyMatch(c -> c.date().equals(closing.date()) && c.kind() == closing.kind());
    if (isThere) {
      return new Outcome.Contradicted<>(
          "this closed day is already recorded for " + closing.date());
    }
    var moves = Move.byClosedDays(file.with(closing), deadlines());
    var why =
        "%s is closed: %s (%s)".formatted(closing.date(), closing.name(), closing.authority());
    return CheckedChange.ready(
        change, why, moves, List.of(new Write.NewClosing(file.jurisdiction().id(), closing)));
  }

  private Outcome<CheckedChange> extension(Change.ExtendedDeadline change) {
    var read =
        docket
            .deadline(change.deadline())
            .flatMap(d -> file.matter(d.id().matter()).map(m -> new DeadlineWithHead(d, file, m)));
    if (read.isEmpty()) {
      return new Outcome.Missing<>();
    }
    return switch (CheckedExtension.of(principal, read.get(), change.request(), now)) {
      case CheckedExtension.Result.Settled(Outcome.Found<Deadline> same) ->
          Outcome.invalid("/extension", "is already the deadline's date");
      case CheckedExtension.Result.Settled(Outcome.Invalid<Deadline>(var violations)) ->
          new Outcome.Invalid<>(
              violations.stream()
                  .map(v -> new Violation("/extension" + v.field(), v.detail()))
                  .toList());
      case CheckedExtension.Result.Settled(var refused) -> Refusals.as(refused);
      case CheckedExtension.Result.Ready(var extended) -> extended(change, extended);
    };
  }

  /** The deadlines that the extension covers move with it; the others stay, and say why. */
  private Outcome<CheckedChange> extended(
      Change.ExtendedDeadline change, CheckedExtension extended) {
    var dependents = Dependents.of(extended.was(), deadlines());
    var moves = covered(change, extended, dependents);
    var moved = moves.stream().map(m -> m.was().id()).toList();
    var staying = dependents.stream().filter(d -> !moved.contains(d.id())).toList();
    var main = new Move(extended.was(), extended.is().basis().setting(), extended.is().dueDate());
    return CheckedChange.ready(
        change,
        "the date of %s was extended".formatted(extended.was().id()),
        Stream.concat(Stream.of(main), moves.stream()).toList(),
        extended.with(Dependents.staying(file, staying, extended.is())).writes());
  }

  private List<Move> covered(
      Change.ExtendedDeadline change, CheckedExtension extended, List<Deadline> dependents) {
    var named =
        dependents.stream().filter(d -> change.request().covers().contains(d.kind())).toList();
    var document = extended.was().basis().document();
    return named.isEmpty() || document == null
        ? List.of()
        : docket
            .document(DocumentId.parse(document), Document.class)
            .map(
                d ->
                    Move.byExtension(
                        file,
                        named,
                        DocumentDeadlines.of(d),
                        extended.is().basis().setting(),
                        change.request()))
            .orElse(List.of());
  }

  private List<Deadline> deadlines() {
    return docket.deadlines(file.jurisdiction().id());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, file.jurisdiction().zone());
  }
}
