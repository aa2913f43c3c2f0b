package org.replyby.deadlines;

import java.time.LocalDate;

/** Which way a period is counted from its trigger. */
enum Direction {
  FORWARD(1),
  BACKWARD(-1);

  private final int step;

  Direction(int step) {
    this.step = step;
  }

  LocalDate next(LocalDate day) {
    return day.plusDays(step);
  }

  /** The number of units to add to the trigger, negative for backward. */
  long signed(int amount) {
    return (long) step * amount;
  }
}
