package org.replyby.demands;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.model.Basis;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Letter;

/**
 * The deadlines that a letter starts, one for each of its parts. The time that it gives is counted
 * exactly as it says, since no rule governs letters. A notice of the Office of Justice Programs
 * starts the time that its statute or regulation sets, from the notice's date, the earliest day
 * that can be meant.
 */
public final class LetterDeadlines {
  private static final Convention APPEAL_RULE =
      new Convention.AsWritten("28 CFR 18.5", "28 CFR 18.5, which states no method of counting");
  private static final Convention NOT_ROLLED =
      new Convention.AsWritten("the statute", "34 U.S.C. 10228(c)(2)");

  private final Letter letter;
  private final LetterDays days;
  private final List<DemandDeadline> deadlines = new ArrayList<>();

  private LetterDeadlines(Letter letter) {
    this.letter = letter;
    this.days = new LetterDays(letter);
  }

  public static DemandDeadlines of(Letter letter) {
    return new LetterDeadlines(letter).starts();
  }

  private DemandDeadlines starts() {
    for (var part : letter.parts()) {
      add(
          deadlines.isEmpty() ? "" : "-" + (deadlines.size() + 1),
          PartTimes.kind(part.when(), DeadlineKind.RESPONSE),
          PartTimes.setting(part.when(), "the letter", Convention.letter(), days::day),
          part.what());
    }
    switch (letter.kind()) {
      case NONCOMPLIANCE_NOTICE -> add("-compliance", DeadlineKind.COMPLIANCE, compliance(), null);
      case APPEALABLE_NOTICE -> add("-appeal", DeadlineKind.APPEAL, after(30, APPEAL_RULE), null);
      case DEMAND, REMEDY_NOTICE -> {}
    }
    if (deadlines.isEmpty()) {
      throw new IllegalArgumentException("the letter must say by when");
    }
    return new DemandDeadlines(deadlines, List.of(), List.of());
  }

  private Setting after(int count, Convention convention) {
    return days.dated("the notice")
        .counted(
            null,
            from ->
                new Setting.Forward(
                    from, new Span(Unit.CALENDAR_DAYS, count), convention, Service.none()));
  }

  /** The statute says nothing of a last day that is closed: the safe date does not count on it. */
  private Setting compliance() {
    return new Setting.Unsettled(
        after(90, new Convention.Rule6()),
        after(90, NOT_ROLLED),
        "34 U.S.C. 10228(c)(2) gives 90 days and does not say whether a closed last day is rolled:"
            + " the due date is rolled as Rule 6(a) says, the safe date is not.");
  }

  private void add(String suffix, DeadlineKind kind, Setting setting, @Nullable String part) {
    var name = "d" + letter.id().name().substring(1) + suffix;
    deadlines.add(
        new DemandDeadline(
            new DeadlineId(letter.id().matter(), name),
            kind,
            new Basis(setting, Basis.Place.OFFICE, false, letter.id().toString()),
            part));
  }
}
