package org.replyby.deadlines;

import java.time.LocalDate;

/** Moves the end of a period from a closed day to the day on which the period ends. */
record Roll(ClosedDays closed, Direction direction, Reading reading) {

  /** The day itself, or the next day in the direction that is not closed for any of these kinds. */
  LocalDate from(LocalDate day) {
    var open = day;
    while (closed.first(open, this::moves) != null) {
      open = direction.next(open);
    }
    return open;
  }

  /**
   * Says why the last day is not the end and where the end moves, or that the last day is the end.
   */
  void days(Trail trail, String authority) {
    var last = trail.day();
    var end = from(last);
    if (!end.equals(last)) {
      trail.to(
          end,
          why(last, end)
              + (direction == Direction.FORWARD
                  ? "; so the last day moves to "
                  : "; the period runs back to ")
              + Words.day(end),
          authority(last, end, authority));
    }
    trail.to(end, standing(end), authority);
  }

  /** The authority for moving a period off these days; an inaccessible office has its own rule. */
  String authority(LocalDate from, LocalDate until, String rule) {
    var found = isInaccessible(from) ? Law.INACCESSIBLE : rule;
    for (var day = from; !day.equals(until); day = direction.next(day)) {
      if (found.equals(rule) && isInaccessible(day)) {
        found = rule + " and 6(a)(3)";
      }
    }
    return found;
  }

  private boolean isInaccessible(LocalDate day) {
    var closure = closed.first(day, this::moves);
    return closure != null && closure.kind() == ClosureKind.COURT;
  }

  /** The closed days from {@code from} up to an open day, and what closes them. */
  String why(LocalDate from, LocalDate until) {
    var run = new ClosedRun(closed, this::moves);
    return direction == Direction.FORWARD
        ? run.words(from, until.minusDays(1))
        : run.words(until.plusDays(1), from);
  }

  /** Says that a day is open, or what closes it without moving the period. */
  String standing(LocalDate day) {
    var closure = closed.first(day, kind -> true);
    if (closure == null) {
      return "that day is neither a Saturday, a Sunday nor a legal holiday";
    }
    return Words.day(day) + " is " + closure.cited() + ", " + notMoving(closure.kind());
  }

  private String notMoving(ClosureKind kind) {
    return switch (kind) {
      case FEDERAL_OBSERVED, STATE_OBSERVED ->
          direction == Direction.FORWARD
              ? "and on the earlier reading an observed day is not a legal holiday"
              : "which does not count backward";
      case DECLARED -> "and on the earlier reading a day that was declared gives no more time";
      case STATE_GIVEN ->
          direction == Direction.FORWARD
              ? "and on the earlier reading a holiday without its statute gives no more time"
              : "which by 6(a)(6)(C) counts for periods after an event only";
      case STATE -> "which by 6(a)(6)(C) counts for periods after an event only";
      case STATE_DOUBTFUL -> "but ReplyBy does not know whether that moves a court's date";
      case COURT ->
          direction == Direction.FORWARD
              ? "and on the earlier reading a clerk's office that takes filings is accessible"
              : "which moves no period backward";
      case EXECUTIVE, HALF_DAY -> "which by itself is not a legal holiday";
      case CITY, CITY_STATE -> "which moves no date";
      case WEEKEND, FEDERAL -> throw new IllegalStateException("such a day moves it");
    };
  }

  boolean moves(ClosureKind kind) {
    return kind.moves(direction, reading);
  }
}
