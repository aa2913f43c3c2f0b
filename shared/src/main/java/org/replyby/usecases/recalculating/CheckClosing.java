package org.replyby.usecases.recalculating;

import java.util.List;
import java.util.Map;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Closing;
import org.replyby.demands.DateRules;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Voiding;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.recalculating.Checking.CheckedChange;

/** Checks a closed day that is added, or that was added in error. */
record CheckClosing(Checking in) {
  private static final int MOST_CLOSINGS = 200;

  Outcome<CheckedChange> added(Change.AddedClosing change) {
    var closing = change.closing();
    var violations = DateRules.within("/closing/date", closing.date(), in.today()).toList();
    if (!violations.isEmpty()) {
      return new Outcome.Invalid<>(violations);
    }
    var closings = in.file().closings();
    if (closings.size() >= MOST_CLOSINGS) {
      return new Outcome.Contradicted<>(
          "a jurisdiction can have at most 200 closed days of its own");
    }
    var isThere =
        closings.stream()
            .anyMatch(c -> c.date().equals(closing.date()) && c.kind() == closing.kind());
    if (isThere) {
      return new Outcome.Contradicted<>(
          "this closed day is already recorded for " + closing.date());
    }
    return in.ready(
        change.toString(),
        "%s is now a closed day: %s (%s)."
            .formatted(CityTime.day(closing.date()), closing.name(), closing.authority()),
        List.of(),
        new Effects(in.file().with(closing), in.deadlines()).ofClosedDays(),
        null,
        in.ofJurisdiction(
            new Write.NewClosing(change.jurisdiction(), closing),
            EntryKind.CLOSING_ADDED,
            details(closing),
            new FreeTexts(in.salts())));
  }

  Outcome<CheckedChange> removed(Change.RemovedClosing change) {
    var found =
        in.file().closings().stream()
            .filter(c -> c.date().equals(change.date()) && c.kind() == change.kind())
            .findFirst();
    if (found.isEmpty()) {
      return new Outcome.Contradicted<>(
          "nobody added a closed day of this kind for "
              + change.date()
              + ", so there is none to remove; days that ReplyBy knows by law cannot be removed");
    }
    var closing = found.get();
    var removal = new Voiding(change.why(), in.entered());
    return in.ready(
        change.toString(),
        "%s is not closed after all: %s (%s) was recorded by mistake.%s"
            .formatted(
                CityTime.day(closing.date()),
                closing.name(),
                closing.authority(),
                change.privileged() ? "" : " " + change.why()),
        List.of(),
        new Effects(in.file().without(closing), in.deadlines()).ofClosedDays(),
        null,
        in.ofJurisdiction(
            new Write.RemovedClosing(change.jurisdiction(), closing, removal),
            EntryKind.CLOSING_REMOVED,
            details(closing),
            new FreeTexts(in.salts()).put("why", change.why(), change.privileged())));
  }

  private static Map<String, String> details(Closing closing) {
    return Map.of(
        "date", closing.date().toString(),
        "kind", Coded.code(closing.kind()),
        "name", closing.name(),
        "authority", closing.authority());
  }
}
