package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * Finds when something is due: the date under the prevailing reading, and the earliest date that is
 * open under every tenable reading, each with the steps that lead to it. Pure: the same setting,
 * forum and closed days give the same date.
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

  /** When this setting is due in a forum where these days are closed. */
  public static DueDate of(Setting setting, Forum forum, ClosedDays closed) {
    return new DueDates(forum, closed).find(setting);
  }

  /** The due date with the federal holidays and the known holidays of the forum's state. */
  public static DueDate of(Setting setting, Forum forum) {
    return of(setting, forum, ClosedDays.in(forum.state()));
  }

  private DueDate find(Setting setting) {
    var due = trail(setting, Reading.PREVAILING);
    var dueAt = ends.end(due).toInstant();
    var safe = safe(setting);
    var safeAt = ends.of(safe);
    var safeSteps = safeAt.equals(dueAt) ? same(safe.day()) : stepsApart(due, safe);
    return new DueDate(
        dueAt,
        safeAt,
        forum.zone(),
        due.steps(),
        safeSteps,
        new Notes(closed, ends).of(setting, dueAt, safeAt),
        Law.VERSION);
  }

  /** Each of two settings has its own safe day: the later date can have the earlier safe day. */
  private Trail safe(Setting setting) {
    switch (setting) {
      case Setting.EarlierOf(var one, var other) -> {
        return earlier(safe(one), safe(other));
      }
      case Setting.Unsettled(var due, var careful, var why) -> {
        return first(safe(careful), safe(due));
      }
      case Setting.Fixed fixed -> {}
      case Setting.Forward forward -> {}
      case Setting.Backward backward -> {}
      case Setting.Before before -> {}
    }
    var trail = trail(setting, Reading.EARLIEST);
    new SafeDay(forum, closed, ends).end(trail);
    return trail;
  }

  private Trail trail(Setting setting, Reading reading) {
    return switch (setting) {
      case Setting.Fixed(var on, var by) -> fixed(on, by);
      case Setting.Forward f when f.span().unit() == Unit.HOURS ->
          new Hours(closed, reading, forum.zone())
              .counted(f.trigger(), f.span(), Direction.FORWARD);
      case Setting.Forward f -> new Count(closed, reading).forward(f);
      case Setting.Backward b when b.span().unit() == Unit.HOURS ->
          new Hours(closed, reading, forum.zone())
              .counted(b.trigger(), b.span(), Direction.BACKWARD);
      case Setting.Backward b -> new Count(closed, reading).backward(b);
      case Setting.Before(var limit) -> before(trail(limit, reading));
      case Setting.EarlierOf(var one, var other) ->
          earlier(trail(one, reading), trail(other, reading));
      case Setting.Unsettled(var due, var careful, var why) ->
          reading == Reading.PREVAILING
              ? trail(due, reading)
              : first(trail(careful, reading), trail(due, reading));
    };
  }

  /** The one that ends first: the careful way never gives more time than the prevailing one. */
  private Trail first(Trail careful, Trail prevailing) {
    return ends.of(prevailing).isBefore(ends.of(careful)) ? prevailing : careful;
  }

  private Trail fixed(DueOn on, String by) {
    return new Trail()
        .to(
            on.date(),
            Words.day(on.date()) + " is fixed by " + by + "; no rule moves it",
            Law.governing(forum, Law.DATE_CERTAIN))
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

  /**
   * Shows both ways, starting with the one that counts; the last step says so and returns to it.
   */
  private Trail earlier(Trail one, Trail other) {
    var first = ends.of(other).isBefore(ends.of(one)) ? other : one;
    var second = first == one ? other : one;
    var both = new Trail();
    first.steps().forEach(both::take);
    second.steps().forEach(both::take);
    return both.to(first.day(), which(first, second), "whichever is earlier")
        .endingBy(first.ending());
  }

  private String which(Trail first, Trail second) {
    var day = Words.day(first.day());
    if (!first.day().equals(second.day())) {
      return "of %s and %s the earlier counts: %s".formatted(day, Words.day(second.day()), day);
    }
    return ends.of(first).equals(ends.of(second))
        ? "both come to " + day
        : "both come to %s; the earlier hour counts".formatted(day);
  }

  /** If the steps lead to the same day, they differ only in the hour. */
  private List<Step> stepsApart(Trail due, Trail safe) {
    var hour = safe.steps().getLast();
    var isSameDay =
        due.day().equals(safe.day())
            && safe.steps()
                .subList(0, safe.steps().size() - 1)
                .equals(due.steps().subList(0, due.steps().size() - 1));
    return isSameDay ? List.of(same(safe.day()).getFirst(), hour) : safe.steps();
  }

  private List<Step> same(LocalDate day) {
    return List.of(new Step(day, null, ExplainedDate.SAME_DAY, Law.governing(forum, Law.HOLIDAY)));
  }
}
