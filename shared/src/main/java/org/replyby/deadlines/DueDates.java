package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds when something is due: the date under the prevailing reading, and the earliest that is open
 * under every tenable one, each with the steps that lead to it. Pure: the same setting, forum and
 * closed days give the same date.
 */
public final class DueDates {
  private final Forum forum;
  private final ClosedDays closed;
  private final Ends ends;

  private DueDates(Forum forum, ClosedDays closed) {
    this.forum = forum;
    this.closed = closed;
    this.ends = new Ends(forum);
  }

  /** When what is so set is due in a forum, where these days are closed. */
  public static DueDate of(Setting setting, Forum forum, ClosedDays closed) {
    return new DueDates(forum, closed).find(setting);
  }

  /** With the federal holidays and those of the forum's state that are known here. */
  public static DueDate of(Setting setting, Forum forum) {
    return of(setting, forum, ClosedDays.in(forum.state()));
  }

  private DueDate find(Setting setting) {
    var due = trail(setting, Reading.PREVAILING);
    var dueAt = ends.end(due).toInstant();
    var safe = trail(setting, Reading.EARLIEST);
    var safeAt = new SafeDay(forum, closed, ends).end(safe);
    var safeSteps = safeAt.equals(dueAt) ? same(safe.day()) : safe.steps();
    return new DueDate(
        dueAt,
        safeAt,
        forum.zone(),
        due.steps(),
        safeSteps,
        notes(setting, dueAt, safeAt),
        Law.VERSION);
  }

  private Trail trail(Setting setting, Reading reading) {
    return switch (setting) {
      case Setting.Fixed(var on, var by) -> fixed(on, by);
      case Setting.Forward f when f.span() instanceof Span.Hours ->
          new Hours(closed, reading, forum.zone())
              .counted(f.trigger(), f.span(), Direction.FORWARD);
      case Setting.Forward f -> new Count(closed, reading).forward(f);
      case Setting.Backward b when b.span() instanceof Span.Hours ->
          new Hours(closed, reading, forum.zone())
              .counted(b.trigger(), b.span(), Direction.BACKWARD);
      case Setting.Backward b -> new Count(closed, reading).backward(b);
      case Setting.Before(var limit) -> before(trail(limit, reading));
      case Setting.EarlierOf(var one, var other) ->
          earlier(trail(one, reading), trail(other, reading));
    };
  }

  private static Trail fixed(DueOn on, String by) {
    return new Trail()
        .to(
            on.date(),
            Words.day(on.date()) + " is fixed by " + by + "; no rule moves it",
            Law.DATE_CERTAIN)
        .endingBy(new Ending.Stated(on, by));
  }

  private static Trail before(Trail limit) {
    var last = limit.day().minusDays(1);
    return limit
        .to(
            last,
            "it must be done before "
                + Words.day(limit.day())
                + ": the last day is the day before, "
                + Words.day(last),
            "\"before\" a day leaves that day out")
        .endingBy(new Ending.OfForum());
  }

  /** Both ways are shown; the last step says which counts. */
  private Trail earlier(Trail one, Trail other) {
    var first = ends.of(other).isBefore(ends.of(one)) ? other : one;
    var second = first == one ? other : one;
    var both = new Trail();
    second.steps().forEach(both::take);
    first.steps().forEach(both::take);
    return both.to(
            first.day(),
            "of "
                + Words.day(first.day())
                + " and "
                + Words.day(second.day())
                + " the earlier counts",
            "whichever is earlier")
        .endingBy(first.ending());
  }

  private static List<Step> same(LocalDate day) {
    return List.of(
        new Step(day, null, "the same: that day is open under every reading", Law.HOLIDAY));
  }

  private List<String> notes(Setting setting, Instant due, Instant safeDue) {
    var notes = new ArrayList<String>();
    closed.unknown().ifPresent(notes::add);
    if (ends.dayOf(due).getYear() > FederalHolidays.VERIFIED_THROUGH) {
      notes.add(
          "Holidays after %d are computed by the law of today, which can change."
              .formatted(FederalHolidays.VERIFIED_THROUGH));
    }
    if (setting instanceof Setting.Forward f && ends.dayOf(safeDue).isBefore(f.trigger().date())) {
      notes.add("The safe day lies before the period began: act at once.");
    }
    return notes;
  }
}
