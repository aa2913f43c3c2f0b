package org.replyby.usecases.recalculating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.deadlines.Setting;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.demands.ExtensionEffect;
import org.replyby.demands.Resetting;
import org.replyby.model.Deadline;
import org.replyby.model.Document;
import org.replyby.model.DocumentId;
import org.replyby.model.Terms;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.recalculating.Checking.CheckedChange;

/** Checks an extension that covers other deadlines of its demand, and what it moves. */
record CheckExtension(Checking in) {
  Outcome<CheckedChange> extension(Change.ExtendedDeadline change) {
    var read =
        in.docket()
            .deadline(change.deadline())
            .map(d -> new DeadlineWithHead(d, in.file(), in.head()));
    if (read.isEmpty()) {
      return new Outcome.Missing<>();
    }
    return switch (CheckedExtension.of(read.get(), change.request(), in.salts(), in.entered())) {
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
    var dependents = Dependents.of(extended.was(), in.deadlines());
    var moves = covered(change, extended, dependents);
    var moved = moves.stream().map(m -> m.was().id()).toList();
    var staying = dependents.stream().filter(d -> !moved.contains(d.id())).toList();
    var is = extended.is();
    var main = new Effect.Move(extended.was(), Terms.of(is), is.dueDate());
    return in.ready(
        change.toString(),
        WhatIsDue.full(extended.was().kind(), extended.was().demand()) + ": the date was extended",
        List.of(),
        Stream.concat(Stream.<Effect>of(main), moves.stream()).toList(),
        null,
        extended.with(Dependents.staying(in.file(), staying, is)).writes());
  }

  private List<Effect.Move> covered(
      Change.ExtendedDeadline change, CheckedExtension extended, List<Deadline> dependents) {
    var named =
        dependents.stream().filter(d -> change.request().covers().contains(d.kind())).toList();
    var document = extended.was().basis().document();
    return named.isEmpty() || document == null
        ? List.of()
        : in.docket()
            .document(DocumentId.parse(document), Document.class)
            .map(d -> moves(named, DocumentDeadlines.of(d), extended, change.request()))
            .orElse(List.of());
  }

  private List<Effect.Move> moves(
      List<Deadline> named,
      DemandDeadlines starts,
      CheckedExtension extended,
      ExtensionRequest request) {
    return named.stream().flatMap(d -> move(d, starts, extended.is(), request).stream()).toList();
  }

  private Optional<Effect.Move> move(
      Deadline was, DemandDeadlines starts, Deadline extended, ExtensionRequest request) {
    var effect = ExtensionEffect.of(was.kind(), was.demand().subpoena(), request.writing());
    return effect == ExtensionEffect.NOTHING
        ? Optional.empty()
        : starts
            .setting(was.id())
            .flatMap(
                before ->
                    request.newDate() instanceof NewDate.LookAgain stay
                        ? stay.setting(was, request.byOrder())
                        : withReturnDate(before, starts, extended))
            .map(anew -> ExtensionWords.basis(was, anew, effect, request).setting())
            .flatMap(setting -> moved(was, setting));
  }

  /** Only the date of the part that was extended moves: the others may still come first. */
  private static Optional<Setting> withReturnDate(
      Setting before, DemandDeadlines starts, Deadline extended) {
    return starts
        .setting(extended.id())
        .map(original -> Resetting.replace(before, original, extended.basis().setting()));
  }

  private Optional<Effect.Move> moved(Deadline was, Setting setting) {
    var basis = was.basis().set(setting, false);
    var date = in.file().dueDate(basis);
    return date.isSameDateAs(was.dueDate()) && basis.equals(was.basis())
        ? Optional.empty()
        : Optional.of(
            new Effect.Move(was, new Terms(was.kind(), basis, was.demand().part()), date));
  }
}
