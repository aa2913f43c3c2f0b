package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps taken so far, the day that they reached, and what ends it. */
final class Trail {
  private final List<Step> steps = new ArrayList<>(8);
  private LocalDate day = LocalDate.MIN;
  private Ending ending = new Ending.OfForum();
  private String whyNotRolled = "it is not open under every reading";
  private String authorityNotToRoll = Law.HOLIDAY;

  LocalDate day() {
    return day;
  }

  Ending ending() {
    return ending;
  }

  List<Step> steps() {
    return steps;
  }

  /** Goes on to a day, or stays on one of which there is something to say. */
  Trail to(LocalDate reached, String what, String authority) {
    return step(reached, null, what, authority);
  }

  /** Goes on to a moment, which the clock and no day's end decides. */
  Trail to(ZonedDateTime moment, String what, String authority) {
    ending = new Ending.At(moment);
    return step(moment.toLocalDate(), moment.toLocalTime(), what, authority);
  }

  /** Takes over a step of another trail. */
  void take(Step step) {
    day = step.day();
    steps.add(step);
  }

  /** Where no rule rolls a period on: why a closed last day stays the last. */
  Trail notRolled(String why, String authority) {
    whyNotRolled = why;
    authorityNotToRoll = authority;
    return this;
  }

  /** Why a closed day that was reached is not to be relied on, as a clause. */
  String whyNotRolled() {
    return whyNotRolled;
  }

  String authorityNotToRoll() {
    return authorityNotToRoll;
  }

  Trail endingBy(Ending end) {
    ending = end;
    return this;
  }

  private Trail step(LocalDate reached, @Nullable LocalTime time, String what, String authority) {
    day = reached;
    steps.add(new Step(reached, time, what, authority));
    return this;
  }
}
