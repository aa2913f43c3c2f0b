package org.replyby.usecases.recalculating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Setting;
import org.replyby.demands.Correction;
import org.replyby.demands.DemandDeadline;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Rewording;
import org.replyby.model.Terms;
import org.replyby.usecases.docket.JurisdictionFile;

/** What a change does to the deadlines of a jurisdiction. */
record Effects(JurisdictionFile file, List<Deadline> deadlines) {
  /** Those that move because a day is closed, or not closed after all. */
  List<Effect> ofClosedDays() {
    return deadlines.stream()
        .filter(Dependents::canBeRecalculated)
        .flatMap(d -> move(d, null, null))
        .toList();
  }

  /** A deadline that gets other terms, or other words. */
  Stream<Effect> move(Deadline was, @Nullable Terms terms, @Nullable Rewording rewording) {
    var counts = terms != null || Dependents.canBeRecalculated(was);
    var basis = terms == null ? was.basis() : terms.basis();
    var date = was.isOpen() && counts ? file.dueDate(basis) : was.dueDate();
    var move = new Effect.Move(was, terms, date);
    var isSame =
        !move.isRedated()
            && (terms == null || terms.equals(Terms.of(was)))
            && (rewording == null || rewording.of(was.demand()).equals(was.demand()));
    return isSame ? Stream.empty() : Stream.of(move);
  }

  /** The same, for a fact that an explanation may name although it moves no date. */
  Stream<Effect> explain(Deadline was, @Nullable Terms terms, @Nullable Rewording rewording) {
    var moved = move(was, terms, rewording).toList();
    if (!moved.isEmpty() || !was.isOpen() || !Dependents.canBeRecalculated(was)) {
      return moved.stream();
    }
    var date = file.dueDate(was.basis());
    return date.equals(was.dueDate())
        ? Stream.empty()
        : Stream.of(new Effect.Move(was, null, date));
  }

  /**
   * What a corrected demand does: deadlines that it starts as before move or stay, new ones begin,
   * and those that it does not start end.
   */
  List<Effect> ofDemand(
      DemandDeadlines was, DemandDeadlines is, boolean isOtherKind, Rewording rewording) {
    var effects = new ArrayList<Effect>();
    var correction = new Correction(was, is, settingOfMain(was));
    for (var started : is.deadlines()) {
      effects.addAll(started(started, correction, isOtherKind, rewording).toList());
    }
    was.deadlines().stream()
        .map(DemandDeadline::id)
        .filter(id -> is.deadlines().stream().noneMatch(s -> s.id().equals(id)))
        .flatMap(id -> find(id).stream())
        .filter(Deadline::isOpen)
        .map(Effects::ended)
        .forEach(effects::add);
    return effects;
  }

  /** What becomes of the open deadlines of a document that is void. */
  List<Effect> ofVoid(String document) {
    return deadlines.stream()
        .filter(d -> d.isOpen() && document.equals(d.basis().document()))
        .map(Effects::ended)
        .toList();
  }

  private static Effect ended(Deadline was) {
    return was.basis().fixedByOrder() ? Effect.Stay.of(was) : new Effect.End(was);
  }

  private Stream<Effect> started(
      DemandDeadline started, Correction correction, boolean isOtherKind, Rewording rewording) {
    var found = find(started.id());
    if (found.isEmpty() || found.get().state() instanceof DeadlineState.Voided) {
      var terms = new Terms(started.kind(), started.basis(), started.part());
      return Stream.of(new Effect.Begin(started.id(), terms, file.dueDate(started.basis())));
    }
    var was = found.get();
    if (!Dependents.canBeRecalculated(was)) {
      var reworded = move(was, null, rewording);
      return was.isOpen() ? Stream.concat(Stream.of(Effect.Stay.of(was)), reworded) : reworded;
    }
    return move(was, terms(was, started, correction, isOtherKind), rewording);
  }

  /**
   * A time that the law sets keeps its extension only under the same law: another kind of demand
   * may not let that writing move it.
   */
  private static Terms terms(
      Deadline was, DemandDeadline started, Correction correction, boolean isOtherKind) {
    var own = started.basis();
    var isUnderOtherLaw = isOtherKind && ExtensionEffect.isSetByLaw(started.kind());
    var setting =
        isUnderOtherLaw
            ? own.setting()
            : correction.of(was.id(), was.basis().setting()).orElse(own.setting());
    return new Terms(started.kind(), own.set(setting, false), started.part());
  }

  private Setting settingOfMain(DemandDeadlines was) {
    return find(was.main().id()).map(d -> d.basis().setting()).orElse(was.main().basis().setting());
  }

  private Optional<Deadline> find(DeadlineId id) {
    return deadlines.stream().filter(d -> d.id().equals(id)).findFirst();
  }
}
