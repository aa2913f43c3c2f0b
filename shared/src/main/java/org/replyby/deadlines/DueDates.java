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
  private final Trails trails;

  private DueDates(Forum forum, ClosedDays closed) {
    this.forum = forum;
    this.closed = forum instanceof Forum.Office ? closed.ofOffice() : closed;
    this.ends = new Ends(forum);
    this.trails = new Trails(forum, this.closed, ends);
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
            "The courthouse is not on record: a day ends where it ends first, in %s."
                .formatted(Words.zone(earliest.zone())));
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
    var safe = trails.safe(setting);
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
          Law.version(closed));
    }
    var due = trails.trail(setting, Reading.PREVAILING);
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
        Law.version(closed));
  }

  private Possible possible(Setting.Alternative other) {
    return new Possible(ends.of(trails.safe(other.setting())), other.when());
  }

  private static List<Possible> inOrder(Stream<Possible> all) {
    return all.sorted(Comparator.comparing(Possible::at)).toList();
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
