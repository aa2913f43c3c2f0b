package org.replyby.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * Something due to the department on a date. {@code plannedFrom} is when the current reminder plan
 * began: the recording, or the last change; {@code planVersion} counts the plans from 1. {@code
 * nextMoment} is when the sweep has to look again, null once the deadline is closed. {@code
 * version} counts the writes.
 */
public record Deadline(
    DeadlineId id,
    DeadlineKind kind,
    Basis basis,
    DueDate dueDate,
    Instant plannedFrom,
    int planVersion,
    DeadlineState state,
    @Nullable Instant nextMoment,
    Demand demand,
    List<Extension> extensions,
    long version) {
  /** The most extensions that a deadline keeps: they travel in its item. */
  public static final int MOST_EXTENSIONS = 50;

  public Deadline {
    extensions = List.copyOf(extensions);
    if (state instanceof DeadlineState.Open != (nextMoment != null)) {
      throw new IllegalArgumentException("an open deadline has a next moment, a closed one none");
    }
  }

  /** A deadline that begins at {@code now}, under its first plan. */
  public static Deadline begun(
      DeadlineId id,
      DeadlineKind kind,
      Basis basis,
      DueDate dueDate,
      Instant now,
      Instant firstMoment,
      Demand demand) {
    return new Deadline(
        id,
        kind,
        basis,
        dueDate,
        now,
        1,
        new DeadlineState.Open(),
        firstMoment,
        demand,
        List.of(),
        1);
  }

  /** The date that it was recorded with, whatever it is now. */
  public DueDate firstDueDate() {
    return extensions.isEmpty() ? dueDate : extensions.getFirst().replaced();
  }

  public boolean isOpen() {
    return state instanceof DeadlineState.Open;
  }

  /** The same deadline, closed: no further moment. */
  public Deadline closed(DeadlineState closing) {
    return new Deadline(
        id,
        kind,
        basis,
        dueDate,
        plannedFrom,
        planVersion,
        closing,
        null,
        demand,
        extensions,
        version + 1);
  }

  /** The same deadline under a new date and a new plan; the old ones are kept. */
  public Deadline redated(Basis anew, DueDate date, Extension change, Instant firstMoment) {
    var changes = new ArrayList<>(extensions);
    changes.add(change);
    return new Deadline(
        id,
        kind,
        anew,
        date,
        change.recordedAt(),
        planVersion + 1,
        state,
        firstMoment,
        demand,
        changes,
        version + 1);
  }

  /** The same deadline of a demand that says something else. */
  public Deadline of(Demand corrected) {
    return new Deadline(
        id,
        kind,
        basis,
        dueDate,
        plannedFrom,
        planVersion,
        state,
        nextMoment,
        corrected,
        extensions,
        version + 1);
  }

  /** The same deadline, waiting for its next moment. */
  public Deadline waitingUntil(Instant next) {
    return new Deadline(
        id,
        kind,
        basis,
        dueDate,
        plannedFrom,
        planVersion,
        state,
        next,
        demand,
        extensions,
        version + 1);
  }
}
