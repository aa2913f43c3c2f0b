package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/**
 * When officials are reminded of a deadline: on a ladder of rungs up to its safe date, on every
 * working day from then to its due date, then every day while it is late, without end. The ladder
 * depends on the window: the calendar days, in the jurisdiction's zone, from the start (when the
 * deadline was recorded, or its date changed) to the safe date. Rungs at or before the start had
 * already passed and are never sent. A right whose last day passed is said once. A review has a
 * ladder and is then said every day, a standing duty every 30 days, and what somebody else owes the
 * day after it was due and every week from when it is surely late.
 */
public final class ReminderPlan {
  /** The most rungs after the ladder that an alert lists as missed in one outage. */
  public static final int MOST_LATE_BETWEEN = 31;

  private static final int STANDING_DAYS = 30;
  private static final int OWED_DAYS = 7;

  private final Instant start;
  private final int window;
  private final List<Rung> ladder;
  private final Tail tail;

  private ReminderPlan(Instant start, DeadlineKind kind, DueDate dueDate) {
    var zone = dueDate.zone();
    var startDay = LocalDate.ofInstant(start, zone);
    this.start = start;
    this.window = Math.toIntExact(ChronoUnit.DAYS.between(startDay, dueDate.alarmDay()));
    this.ladder = ladder(start, dueDate, window);
    this.tail = tail(startDay, kind, dueDate, zone);
  }

  public static ReminderPlan of(Instant start, DeadlineKind kind, DueDate dueDate) {
    return new ReminderPlan(start, kind, dueDate);
  }

  private static List<Rung> ladder(Instant start, DueDate dueDate, int window) {
    return switch (dueDate.aim()) {
      case SAFE_DATE -> {
        var toSafe =
            dueDate.alarm().isAfter(start) ? Ladder.upTo(dueDate, window) : List.<Rung>of();
        yield Stream.concat(toSafe.stream(), PastSafe.rungs(start, dueDate)).toList();
      }
      case REVIEW, STAYED ->
          dueDate.alarm().isAfter(start) ? Ladder.upTo(dueDate, window) : List.of();
      case STANDING -> List.of();
      case NOT_BEFORE -> owed(dueDate);
    };
  }

  private static List<Rung> owed(DueDate dueDate) {
    var due = dueDate.day();
    var next = due == null ? dueDate.alarmDay() : due.plusDays(1);
    return next.isBefore(dueDate.alarmDay())
        ? List.of(
            new Rung("owed-due", Ladder.at(next, Ladder.MORNING, dueDate.zone()), Reason.OWED))
        : List.of();
  }

  private static Tail tail(LocalDate startDay, DeadlineKind kind, DueDate date, ZoneId zone) {
    var due = date.day();
    return switch (date.aim()) {
      case SAFE_DATE -> {
        if (due == null) {
          var first = later(startDay, date.alarmDay()).plusDays(1);
          yield new Tail(
              PastSafe.KEY, Reason.SAFE_DATE_PASSED, first, 1, true, Tail.WITHOUT_END, zone);
        }
        var first = later(startDay, due).plusDays(1);
        yield kind.isRight()
            ? new Tail("passed", Reason.LAST_DAY_PASSED, first, 1, false, 1, zone)
            : Tail.daily("late", Reason.LATE, first, zone);
      }
      case REVIEW, STAYED ->
          Tail.daily("review", Reason.REVIEW, later(startDay, date.alarmDay()).plusDays(1), zone);
      case STANDING ->
          new Tail(
              "again",
              Reason.STANDING,
              date.alarmDay(),
              STANDING_DAYS,
              false,
              Tail.WITHOUT_END,
              zone);
      case NOT_BEFORE ->
          new Tail("owed", Reason.OWED, date.alarmDay(), OWED_DAYS, false, Tail.WITHOUT_END, zone);
    };
  }

  /** The rungs of the ladder, ascending, including those that had passed before the start. */
  public List<Rung> ladder() {
    return ladder;
  }

  /** Calendar days from the start to the safe date; negative if that day had passed. */
  public int window() {
    return window;
  }

  /** The next rung strictly after both a moment and the start; empty if there is none left. */
  public Optional<Rung> next(Instant moment) {
    var from = later(moment, start);
    return ladder.stream()
        .filter(rung -> rung.at().isAfter(from))
        .findFirst()
        .or(() -> tail.firstAfter(from));
  }

  /** The first rung after the start; there is always one. */
  public Rung first() {
    return next(start).orElseThrow();
  }

  /**
   * The rungs of a time span, ascending, only those after the start. It includes at most the last
   * {@link #MOST_LATE_BETWEEN} after the ladder, however long the span is.
   */
  public List<Rung> between(Instant afterExclusive, Instant untilInclusive) {
    var from = later(afterExclusive, start);
    var climbed =
        ladder.stream().filter(r -> r.at().isAfter(from) && !r.at().isAfter(untilInclusive));
    return Stream.concat(climbed, tail.between(from, untilInclusive, MOST_LATE_BETWEEN)).toList();
  }

  /** The n-th rung after the ladder, counted from 1. */
  public Rung afterLadder(int n) {
    return tail.rung(n);
  }

  /** The rungs after the ladder. */
  Tail tail() {
    return tail;
  }

  private static <T extends Comparable<? super T>> T later(T one, T other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
