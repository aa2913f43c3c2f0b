package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Reason;

/**
 * When officials are reminded of a deadline: on a ladder of rungs up to its safe date, then every
 * day while it is late, without end. The ladder depends on the window: the calendar days, in the
 * jurisdiction's zone, from the start (when the deadline was recorded, or its date changed) to the
 * safe date. Rungs at or before the start had already passed and are never sent. If the safe date
 * had already passed at the start, there is no ladder: the deadline is told at once, and again from
 * the next local day on.
 */
public final class ReminderPlan {
  /** The most late rungs that an alert lists as missed in one outage; older ones are left out. */
  public static final int MOST_LATE_BETWEEN = 31;

  private final Instant start;
  private final DueDate dueDate;
  private final int window;
  private final List<Rung> ladder;
  private final LocalDate firstLateDay;

  private ReminderPlan(Instant start, DueDate dueDate) {
    var startDay = LocalDate.ofInstant(start, dueDate.zone());
    var safeDay = Ladder.safeDay(dueDate);
    var alreadyPast = !dueDate.safeDue().isAfter(start);
    this.start = start;
    this.dueDate = dueDate;
    this.window = Math.toIntExact(ChronoUnit.DAYS.between(startDay, safeDay));
    this.ladder = alreadyPast ? List.of() : Ladder.upTo(dueDate, window);
    this.firstLateDay = (alreadyPast ? startDay : safeDay).plusDays(1);
  }

  public static ReminderPlan of(Instant start, DueDate dueDate) {
    return new ReminderPlan(start, dueDate);
  }

  /** The rungs up to the safe date, ascending, including those that had passed before the start. */
  public List<Rung> ladder() {
    return ladder;
  }

  /** Calendar days from the start to the safe date; negative if that day had passed. */
  public int window() {
    return window;
  }

  /** The next rung strictly after both a moment and the start; there is always one. */
  public Rung firstAfter(Instant moment) {
    var from = later(moment, start);
    return ladder.stream()
        .filter(rung -> rung.at().isAfter(from))
        .findFirst()
        .orElseGet(() -> late(lateSince(from) + 1));
  }

  /**
   * The rungs of a time span, ascending, only those after the start. It includes at most the last
   * {@link #MOST_LATE_BETWEEN} late ones, however long the span is.
   */
  public List<Rung> between(Instant afterExclusive, Instant untilInclusive) {
    var from = later(afterExclusive, start);
    var climbed =
        ladder.stream().filter(r -> r.at().isAfter(from) && !r.at().isAfter(untilInclusive));
    var last = lateSince(untilInclusive);
    var first = Math.max(lateSince(from) + 1, last - MOST_LATE_BETWEEN + 1);
    return Stream.concat(climbed, IntStream.rangeClosed(first, last).mapToObj(this::late)).toList();
  }

  /** The n-th rung after the safe date, counted from 1. */
  public Rung late(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("late rungs are counted from 1");
    }
    var at = Ladder.at(firstLateDay.plusDays(n - 1), Ladder.MORNING, dueDate.zone());
    return new Rung("late" + n, at, Reason.LATE);
  }

  /** How many late rungs there are up to and including a moment. */
  private int lateSince(Instant moment) {
    var day = LocalDate.ofInstant(moment, dueDate.zone());
    var begun = Math.toIntExact(ChronoUnit.DAYS.between(firstLateDay, day)) + 1;
    return begun < 1 || !late(begun).at().isAfter(moment) ? Math.max(begun, 0) : begun - 1;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
