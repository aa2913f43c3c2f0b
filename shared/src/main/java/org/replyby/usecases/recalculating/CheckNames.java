package org.replyby.usecases.recalculating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Matter;
import org.replyby.model.Rewording;
import org.replyby.model.Terms;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.recalculating.Checking.CheckedChange;

/** Checks corrections of what a matter is called, and of what a jurisdiction is. */
record CheckNames(Checking in) {
  private static final String SAME = "says nothing that differs from the record";

  Outcome<CheckedChange> title(Change.CorrectedTitle change) {
    var head = in.head();
    if (head.title().equals(change.title())) {
      return Outcome.invalid("/matter/title", SAME);
    }
    var facts = List.of(new Fact("title", head.title(), change.title()));
    var rewording = new Rewording.Titled(change.title());
    return in.ready(
        change.matter() + " " + facts,
        Fact.sentences(facts),
        facts,
        effects(new Effects(in.file(), in.deadlines()), rewording, false),
        rewording,
        titled(head, change, facts));
  }

  private List<Write> titled(Matter head, Change.CorrectedTitle change, List<Fact> facts) {
    var details = new TreeMap<>(Fact.details(facts));
    details.put("matter", head.id().toString());
    return in.line(head, EntryKind.TITLE_CORRECTED, details).titled(change.title()).writes();
  }

  Outcome<CheckedChange> jurisdiction(Change.CorrectedJurisdiction change) {
    var was = in.file().jurisdiction();
    return switch (change.rewriting().of(was)) {
      case Outcome.Found<Rewriting.Rewritten<Jurisdiction>>(var rewritten)
          when rewritten.description().equals(was) ->
          Outcome.invalid("/jurisdiction", SAME);
      case Outcome.Found<Rewriting.Rewritten<Jurisdiction>>(var rewritten) ->
          corrected(was, rewritten.description(), rewritten.facts());
      case Outcome<Rewriting.Rewritten<Jurisdiction>> refused -> Refusals.as(refused);
    };
  }

  /** The state and the zone decide how every open deadline is counted, an order's date too. */
  private Outcome<CheckedChange> corrected(Jurisdiction was, Jurisdiction is, List<Fact> facts) {
    var rewording = was.name().equals(is.name()) ? null : new Rewording.Named(is.name());
    var writes =
        new ArrayList<>(
            in.ofJurisdiction(
                new Write.ChangedJurisdiction(was, is),
                EntryKind.JURISDICTION_CORRECTED,
                Fact.details(facts),
                new FreeTexts(in.salts())));
    if (!Objects.equals(was.contact(), is.contact())) {
      var by = in.principal().subject();
      writes.addAll(PeopleNotices.contact(in.file(), is.contact(), by, in.now()));
    }
    return in.ready(
        was.id() + " " + facts,
        Fact.sentences(facts),
        facts,
        effects(new Effects(in.file().of(is), in.deadlines()), rewording, true),
        rewording,
        writes);
  }

  private static List<Effect> effects(
      Effects effects, @Nullable Rewording rewording, boolean countsOrders) {
    return effects.deadlines().stream()
        .flatMap(d -> effect(effects, d, rewording, countsOrders))
        .toList();
  }

  private static Stream<Effect> effect(
      Effects effects, Deadline was, @Nullable Rewording rewording, boolean countsOrders) {
    var isOrdered = countsOrders && was.isOpen() && was.basis().fixedByOrder();
    var terms = isOrdered ? Terms.of(was) : null;
    return countsOrders
        ? effects.explain(was, terms, rewording)
        : effects.move(was, terms, rewording);
  }
}
