package org.replyby.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * Something due to the department on a date. {@code plannedFrom} is when the current reminder plan
 * began: the recording, or the last change; {@code planVersion} counts the plans from 1. {@code
 * nextMoment} is when the next rung fires, null once the deadline is closed; {@code told} is the
 * rung before it, null if there was none or the deadline is closed. {@code version} counts the
 * writes.
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
    @Nullable Told told,
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
    if (told != null && nextMoment == null) {
      throw new IllegalArgumentException("of a closed deadline nobody has to be told");
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
        null,
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
        null,
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
        told,
        corrected,
        extensions,
        version + 1);
  }

  /**
   * When the sweep has to look again: at the next rung, or at the next step of the escalation if
   * that comes first; null once the deadline is closed.
   */
  public @Nullable Instant dueMoment() {
    var rung = nextMoment;
    var escalation = told == null ? null : told.escalation();
    return rung != null && escalation != null && escalation.nextAt().isBefore(rung)
        ? escalation.nextAt()
        : rung;
  }

  /** Whether what its officials were told last still waits for an acknowledgment. */
  public boolean isUnacknowledged() {
    return told != null && told.escalation() != null;
  }

  /** The same deadline in the same write, with what its officials are told by that. */
  public Deadline telling(Told now) {
    return with(nextMoment, now, version);
  }

  /** The same deadline with another state of its escalation; null ends it. */
  public Deadline escalating(@Nullable Escalation next) {
    if (told == null) {
      throw new IllegalStateException("nobody was told of the deadline yet");
    }
    return with(nextMoment, told.with(next), version + 1);
  }

  /** The same deadline, its officials told, waiting for its next rung. */
  public Deadline waitingUntil(Instant next, Told now) {
    return with(next, now, version + 1);
  }

  private Deadline with(@Nullable Instant next, @Nullable Told now, long written) {
    return new Deadline(
        id,
        kind,
        basis,
        dueDate,
        plannedFrom,
        planVersion,
        state,
        next,
        now,
        demand,
        extensions,
        written);
  }
}
