package org.replyby.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    this.closed = forum instanceof Forum.Office ? closed.ofOffice() : closed;
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

  /**
   * When this setting is due in a forum that may be in any of several zones: each date is the
   * earliest that it can be.
   */
  public static DueDate of(Setting setting, List<Forum> possible, ClosedDays closed) {
    var earliest =
        possible.stream()
            .map(forum -> of(setting, forum, closed))
            .reduce(DueDate::earlier)
            .orElseThrow(() -> new IllegalArgumentException("a deadline has a forum"));
    return possible.size() == 1
        ? earliest
        : earliest.noting(
            "The courthouse is not on record: a day ends where it ends first, in %s time."
                .formatted(earliest.zone()));
  }

  private DueDate find(Setting setting) {
    return switch (setting) {
      case Setting.Unsettled unsettled when unsettled.isNote() ->
          find(unsettled.due()).noting(unsettled.why());
      case Setting.Uncounted uncounted ->
          new UncountedDates(forum, closed, this::find).find(uncounted);
      case Setting.Unsettled unsettled -> counted(unsettled, unsettled.others());
      case Setting.Fixed _,
          Setting.Forward _,
          Setting.Backward _,
          Setting.Before _,
          Setting.EarlierOf _ ->
          counted(setting, List.of());
    };
  }

  private DueDate counted(Setting setting, List<Setting.Alternative> others) {
    var safe = safe(setting);
    var safeAt = ends.of(safe);
    var between = others.stream().map(this::possible).filter(p -> p.at().isAfter(safeAt));
    var notes = new Notes(closed, ends);
    if (setting.prevailing() instanceof Setting.Unknown(var why)) {
      return new DueDate(
          null,
          safeAt,
          Aim.SAFE_DATE,
          inOrder(between),
          forum.zone(),
          List.of(new Step(safe.day(), null, "no final date can be computed: " + why, "")),
          safe.steps(),
          notes.of(setting, safeAt, safeAt),
          Law.VERSION);
    }
    var due = trail(setting, Reading.PREVAILING);
    var dueAt = ends.end(due).toInstant();
    return new DueDate(
        dueAt,
        safeAt,
        Aim.SAFE_DATE,
        inOrder(between.filter(p -> p.at().isBefore(dueAt))),
        forum.zone(),
        due.steps(),
        safeAt.equals(dueAt) && closed.isOpen(safe.day())
            ? same(safe.day())
            : stepsApart(due, safe),
        notes.of(setting, dueAt, safeAt),
        Law.VERSION);
  }

  private Possible possible(Setting.Alternative other) {
    return new Possible(ends.of(safe(other.setting())), other.when());
  }

  private static List<Possible> inOrder(Stream<Possible> all) {
    return all.sorted(Comparator.comparing(Possible::at)).toList();
  }

  /** Each of two settings has its own safe day: the later date can have the earlier safe day. */
  private Trail safe(Setting setting) {
    switch (setting) {
      case Setting.EarlierOf(var one, var other) -> {
        return earlier(safe(one), safe(other));
      }
      case Setting.Unsettled unsettled -> {
        var careful = safe(unsettled.safe());
        return unsettled.prevailing() instanceof Setting.Unknown
            ? careful
            : first(careful, safe(unsettled.due()));
      }
      case Setting.Uncounted uncounted -> throw notCounted();
      case Setting.Fixed _, Setting.Forward _, Setting.Backward _, Setting.Before _ -> {}
    }
    var trail = trail(setting, Reading.EARLIEST);
    new SafeDay(forum, closed, ends).end(trail);
    return trail;
  }

  private Trail trail(Setting setting, Reading reading) {
    return switch (setting) {
      case Setting.Fixed(var on, var by) -> fixed(on, by);
      case Setting.Forward f when f.span().unit() == Unit.HOURS ->
          new Hours(closed, reading, forum.zone()).forward(f);
      case Setting.Forward f -> new Count(closed, reading).forward(f);
      case Setting.Backward b when b.span().unit() == Unit.HOURS ->
          new Hours(closed, reading, forum.zone())
              .counted(b.trigger(), b.span(), Direction.BACKWARD);
      case Setting.Backward b -> new Count(closed, reading).backward(b);
      case Setting.Before(var limit) -> before(trail(limit, reading));
      case Setting.EarlierOf(var one, var other) ->
          reading == Reading.PREVAILING
              ? earlier(trail(one, reading), trail(other, reading))
              : earlierDay(trail(one, reading), trail(other, reading));
      case Setting.Unsettled(var due, var careful, _, _) ->
          reading == Reading.PREVAILING
              ? trail(due, reading)
              : due instanceof Setting.Unknown
                  ? trail(careful, reading)
                  : firstDay(trail(careful, reading), trail(due, reading));
      case Setting.Uncounted uncounted -> throw notCounted();
    };
  }

  private static IllegalArgumentException notCounted() {
    return new IllegalArgumentException("this way to set a date is not part of another");
  }

  /** A safe date before the earlier of two days needs only the days, however late each ends. */
  private Trail earlierDay(Trail one, Trail other) {
    if (one.day().equals(other.day())) {
      return earlier(one, other);
    }
    return other.day().isBefore(one.day()) ? both(other, one) : both(one, other);
  }

  private Trail firstDay(Trail careful, Trail prevailing) {
    if (careful.day().equals(prevailing.day())) {
      return first(careful, prevailing);
    }
    return prevailing.day().isBefore(careful.day()) ? prevailing : careful;
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
    return ends.of(other).isBefore(ends.of(one)) ? both(other, one) : both(one, other);
  }

  private Trail both(Trail first, Trail second) {
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
    return List.of(new Step(day, null, Explanation.SAME_DAY, Law.governing(forum, Law.HOLIDAY)));
  }
}
