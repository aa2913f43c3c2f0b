package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Reason;

/**
 * When officials are reminded of a deadline: on a ladder of rungs up to its safe date, on every
 * open day from then to its due date, then every day while it is late, without end. Once somebody
 * acknowledged that it is late, it is said daily for a week and then weekly. The ladder depends on
 * the window: the calendar days, in the jurisdiction's zone, from the start (when the deadline was
 * recorded, or its date changed) to the safe date. Rungs at or before the start had already passed
 * and are never sent. A right whose last day passed is said once. A review has a ladder and is then
 * said every day, a standing duty every 30 days, and what somebody else owes the day after it was
 * due and every week from when it is surely late.
 */
public final class ReminderPlan {
  /** The most rungs after the ladder that an alert lists as missed in one outage. */
  public static final int MOST_LATE_BETWEEN = 31;

  private static final String LATE = "late";
  private static final int STANDING_DAYS = 30;
  private static final int OWED_DAYS = 7;

  private final Instant start;
  private final int window;
  private final List<Rung> ladder;
  private final Tail tail;

  private ReminderPlan(Instant start, DeadlineKind kind, DueDate dueDate, CityCalendar city) {
    var startDay = city.dayOf(start);
    this.start = start;
    this.window = Math.toIntExact(ChronoUnit.DAYS.between(startDay, city.dayOf(dueDate.alarm())));
    this.ladder = ladder(start, dueDate, window, city);
    this.tail = tail(startDay, kind, dueDate, city);
  }

  private ReminderPlan(Instant start, int window, List<Rung> ladder, Tail tail) {
    this.start = start;
    this.window = window;
    this.ladder = ladder;
    this.tail = tail;
  }

  /** The plan of a deadline as it is now, thinned out if somebody acknowledged that it is late. */
  public static ReminderPlan of(Deadline deadline, CityCalendar city) {
    var plan = of(deadline.plan().from(), deadline.kind(), deadline.dueDate(), city);
    return deadline.plan().isKnownToBeLate() ? plan.thinned() : plan;
  }

  public static ReminderPlan of(
      Instant start, DeadlineKind kind, DueDate dueDate, CityCalendar city) {
    return new ReminderPlan(start, kind, dueDate, city);
  }

  /** Whether a rung is one of the daily reminders at 09:00 that a deadline is late. */
  public static boolean isDailyReminder(Reason reason, String rung) {
    return reason == Reason.LATE && rung.startsWith(LATE);
  }

  /** The same plan, with the daily rungs of what is late thinned out; other rungs are left. */
  public ReminderPlan thinned() {
    return tail.reason() == Reason.LATE
        ? new ReminderPlan(start, window, ladder, tail.thinned())
        : this;
  }

  private static List<Rung> ladder(Instant start, DueDate dueDate, int window, CityCalendar city) {
    return switch (dueDate.aim()) {
      case SAFE_DATE -> {
        var toSafe =
            dueDate.alarm().isAfter(start) ? Ladder.upTo(dueDate, window, city) : List.<Rung>of();
        yield Stream.concat(toSafe.stream(), PastSafe.rungs(start, dueDate, city)).toList();
      }
      case REVIEW, STAYED ->
          dueDate.alarm().isAfter(start) ? Ladder.upTo(dueDate, window, city) : List.of();
      case STANDING -> List.of();
      case NOT_BEFORE -> owed(dueDate, city);
    };
  }

  private static List<Rung> owed(DueDate dueDate, CityCalendar city) {
    var due = dueDate.due();
    var alarmDay = city.dayOf(dueDate.alarm());
    var next = due == null ? alarmDay : city.dayOf(due).plusDays(1);
    return next.isBefore(alarmDay)
        ? List.of(new Rung("owed-due", Ladder.at(next, Ladder.MORNING, city.zone()), Reason.OWED))
        : List.of();
  }

  private static Tail tail(LocalDate startDay, DeadlineKind kind, DueDate date, CityCalendar city) {
    var due = date.due() == null ? null : city.dayOf(date.due());
    var alarmDay = city.dayOf(date.alarm());
    return switch (date.aim()) {
      case SAFE_DATE -> {
        if (due == null) {
          var first = later(startDay, alarmDay).plusDays(1);
          yield new Tail(
              PastSafe.KEY,
              Reason.SAFE_DATE_PASSED,
              first,
              1,
              Tail.Days.OPEN_ONLY,
              Tail.WITHOUT_END,
              city);
        }
        var first = later(startDay, due).plusDays(1);
        yield kind.isRight()
            ? new Tail("passed", Reason.LAST_DAY_PASSED, first, 1, Tail.Days.ALL, 1, city)
            : Tail.daily(LATE, Reason.LATE, first, city);
      }
      case REVIEW, STAYED ->
          Tail.daily("review", Reason.REVIEW, later(startDay, alarmDay).plusDays(1), city);
      case STANDING ->
          new Tail(
              "again",
              Reason.STANDING,
              alarmDay,
              STANDING_DAYS,
              Tail.Days.ALL,
              Tail.WITHOUT_END,
              city);
      case NOT_BEFORE ->
          new Tail("owed", Reason.OWED, alarmDay, OWED_DAYS, Tail.Days.ALL, Tail.WITHOUT_END, city);
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
