package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps taken so far, the day that they reached, and what ends that day. */
final class Trail {
  private final List<Step> steps = new ArrayList<>(8);
  private LocalDate day = LocalDate.MIN;
  private Ending ending = new Ending.OfForum();
  private String whyNotRolled = "the last day may not be a working day";
  private String authorityNotToRoll = Law.HOLIDAY;
  private @Nullable ZonedDateTime start;

  LocalDate day() {
    return day;
  }

  Ending ending() {
    return ending;
  }

  List<Step> steps() {
    return steps;
  }

  /** Moves to a day, or stays on a day about which there is something to say. */
  Trail to(LocalDate reached, String what, String authority) {
    return step(reached, null, what, authority);
  }

  /** Moves to a moment that is set by the clock, not by the end of a day. */
  Trail to(ZonedDateTime moment, String what, String authority) {
    ending = new Ending.At(moment);
    return step(moment.toLocalDate(), moment.toLocalTime(), what, authority);
  }

  /** Adds a step of another trail. */
  void take(Step step) {
    day = step.day();
    steps.add(step);
  }

  /** For a period that no rule rolls: says why a closed last day is still the last day. */
  Trail notRolled(String why, String authority) {
    whyNotRolled = why;
    authorityNotToRoll = authority;
    return this;
  }

  /** For hours that no rule rolls: no safe moment is at or before their start. */
  Trail startedAt(ZonedDateTime moment) {
    start = moment;
    return this;
  }

  @Nullable ZonedDateTime start() {
    return start;
  }

  /** Why nobody should rely on a closed day that was reached, as a clause. */
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
