package org.replyby.demands;

import java.util.ArrayList;
import java.util.List;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.model.Basis;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Letter;
import org.replyby.model.ResponseTime;

/**
 * The deadlines that a letter starts. The time that it gives is counted exactly as it says, since
 * no rule governs letters. A notice of the Office of Justice Programs starts the time that its
 * statute or regulation sets, from the notice's date, the earliest day that can be meant.
 */
public final class LetterDeadlines {
  private static final Convention APPEAL_RULE =
      new Convention.AsWritten("28 CFR 18.5", "28 CFR 18.5, which states no method of counting");
  private static final Convention NOT_ROLLED =
      new Convention.AsWritten("the statute", "34 U.S.C. 10228(c)(2)");

  private LetterDeadlines() {}

  public static DemandDeadlines of(Letter letter) {
    var deadlines = new ArrayList<DemandDeadline>();
    var response = letter.response();
    if (response != null) {
      deadlines.add(
          started(
              letter, "", DeadlineKind.RESPONSE, setting(letter, response), Basis.Place.OFFICE));
    }
    switch (letter.kind()) {
      case NONCOMPLIANCE_NOTICE ->
          deadlines.add(
              started(
                  letter,
                  "-compliance",
                  DeadlineKind.COMPLIANCE,
                  compliance(letter),
                  Basis.Place.OFFICE));
      case APPEALABLE_NOTICE ->
          deadlines.add(
              started(
                  letter,
                  "-appeal",
                  DeadlineKind.APPEAL,
                  after(letter, new Span(Unit.CALENDAR_DAYS, 30), APPEAL_RULE),
                  Basis.Place.OFFICE));
      case DEMAND, REMEDY_NOTICE -> {}
    }
    if (deadlines.isEmpty()) {
      throw new IllegalArgumentException("the letter must say by when");
    }
    return new DemandDeadlines(deadlines, List.of(), List.of());
  }

  private static Setting setting(Letter letter, ResponseTime response) {
    return switch (response) {
      case ResponseTime.On(var due) -> new Setting.Fixed(due, "the letter");
      case ResponseTime.Within(var span, var from) ->
          new Setting.Forward(trigger(letter, from), span, Convention.letter(), Service.none());
    };
  }

  /** The statute says nothing of a last day that is closed: the safe date does not count on it. */
  private static Setting compliance(Letter letter) {
    var span = new Span(Unit.CALENDAR_DAYS, 90);
    return new Setting.Unsettled(
        after(letter, span, new Convention.Rule6()),
        after(letter, span, NOT_ROLLED),
        "34 U.S.C. 10228(c)(2) gives 90 days and does not say whether a closed last day is rolled:"
            + " the due date is rolled as Rule 6(a) says, the safe date is not.");
  }

  private static Setting after(Letter letter, Span span, Convention convention) {
    return new Setting.Forward(
        Trigger.on("the notice", letter.datedOn()), span, convention, Service.none());
  }

  private static Trigger trigger(Letter letter, CountedFrom from) {
    return switch (from) {
      case LETTER -> Trigger.on("the letter", letter.datedOn());
      case RECEIPT -> Trigger.on("the letter's receipt", letter.receivedOn());
    };
  }

  private static DemandDeadline started(
      Letter letter, String suffix, DeadlineKind kind, Setting setting, Basis.Place place) {
    var name = "d" + letter.id().name().substring(1) + suffix;
    return new DemandDeadline(
        new DeadlineId(letter.id().matter(), name),
        kind,
        new Basis(setting, place, false, letter.id().toString()));
  }
}
