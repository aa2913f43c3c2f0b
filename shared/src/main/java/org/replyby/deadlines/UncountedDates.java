package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Dates of what no period sets alone: reviews, standing duties, stays, and what others owe. {@code
 * found} gives the date of a setting within another.
 */
record UncountedDates(Forum forum, ClosedDays closed, Function<Setting, DueDate> found) {
  /** A standing duty is said again this often. */
  static final int STANDING_DAYS = 30;

  DueDate find(Setting.Uncounted setting) {
    return switch (setting) {
      case Setting.Review(var on, var why) -> review(Aim.REVIEW, on, why, List.of());
      case Setting.Standing(var since, var what) -> standing(since, what);
      case Setting.Stayed stayed -> stayed(stayed);
      case Setting.Owed(var counted, var latest) -> owed(counted, latest);
      case Setting.Unknown unknown ->
          throw new IllegalArgumentException("nothing at all is known about the date");
    };
  }

  private DueDate review(Aim aim, LocalDate on, String why, List<String> notes) {
    var day = lastOpen(on);
    return looking(
        aim,
        endOf(day),
        new Step(
            day, null, "no due date is computed: " + why + "; review it by " + Words.day(day), ""),
        notes);
  }

  private DueDate standing(LocalDate since, String what) {
    return looking(
        Aim.STANDING,
        endOf(since.plusDays(STANDING_DAYS)),
        new Step(
            since,
            null,
            what
                + " has no last day: it lasts from "
                + Words.day(since)
                + " until the office that sent the demand, or a court, releases the city",
            ""),
        List.of());
  }

  /** The date before the stay is kept beside it. */
  private DueDate stayed(Setting.Stayed stayed) {
    var before = found.apply(stayed.was());
    var notes = new ArrayList<String>();
    notes.add("Before the stay: " + Explanation.dates(before) + ".");
    notes.addAll(before.notes());
    return review(Aim.STAYED, stayed.reviewOn(), stayed.why(), notes);
  }

  private DueDate looking(Aim aim, Instant at, Step step, List<String> notes) {
    return new DueDate(
        null,
        at,
        aim,
        List.of(),
        forum.zone(),
        List.of(step),
        List.of(),
        notes,
        Law.version(closed));
  }

  /** Their time is surely over at the start of the day after the latest last day. */
  private DueDate owed(Setting counted, Setting latest) {
    var due = found.apply(counted);
    var trail = latest(latest);
    var first = trail.day().plusDays(1);
    var at = EndOfDay.latest(first.atStartOfDay(), forum.zone());
    trail.to(first, "they are surely late from " + Words.day(first), Law.HOLIDAY);
    return new DueDate(
        due.due(),
        at.isBefore(Objects.requireNonNull(due.due())) ? due.due() : at,
        Aim.NOT_BEFORE,
        List.of(),
        forum.zone(),
        due.steps(),
        trail.steps(),
        due.notes(),
        due.law());
  }

  private Trail latest(Setting setting) {
    return switch (setting) {
      case Setting.Forward forward -> new Count(closed, Reading.LATEST).forward(forward);
      case Setting.Fixed(var on, var by) ->
          new Trail().to(on.date(), by + " sets " + Words.day(on.date()), Law.DATE_CERTAIN);
      case Setting.Backward _,
          Setting.Before _,
          Setting.EarlierOf _,
          Setting.Unsettled _,
          Setting.Uncounted _ ->
          throw new IllegalArgumentException("what another owes runs forward");
    };
  }

  private Instant endOf(LocalDate day) {
    return EndOfDay.ofBusiness(day, forum.zone());
  }

  private LocalDate lastOpen(LocalDate day) {
    var open = day;
    while (!closed.isOpen(open)) {
      open = open.minusDays(1);
    }
    return open;
  }
}
