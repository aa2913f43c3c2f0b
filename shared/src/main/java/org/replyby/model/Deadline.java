package org.replyby.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * Something due to the department on a date, with its plan of reminders. {@code version} counts the
 * writes.
 */
public record Deadline(
    DeadlineId id,
    DeadlineKind kind,
    Basis basis,
    DueDate dueDate,
    Plan plan,
    DeadlineState state,
    Demand demand,
    List<Extension> extensions,
    long version) {
  /** The most extensions that a deadline keeps: they travel in its item. */
  public static final int MOST_EXTENSIONS = 50;

  public Deadline {
    extensions = List.copyOf(extensions);
    if (state instanceof DeadlineState.Open != (plan.next() != null)) {
      throw new IllegalArgumentException("an open deadline has a next moment, a closed one none");
    }
  }

  /** A deadline that begins under its first plan. */
  public static Deadline begun(
      DeadlineId id, DeadlineKind kind, Basis basis, DueDate dueDate, Plan plan, Demand demand) {
    return new Deadline(
        id, kind, basis, dueDate, plan, new DeadlineState.Open(), demand, List.of(), 1);
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
        id, kind, basis, dueDate, plan.ended(), closing, demand, extensions, version + 1);
  }

  /** The same deadline under a new date and a new plan; the old ones are kept. */
  public Deadline redated(Basis anew, DueDate date, Extension change, Instant firstMoment) {
    var changes = new ArrayList<>(extensions);
    changes.add(change);
    var replaced = plan.replacedAt(change.entered().at(), firstMoment);
    return new Deadline(id, kind, anew, date, replaced, state, demand, changes, version + 1);
  }

  /** The same deadline with the same dates, and more to say about them. */
  public Deadline noted(Basis anew, DueDate sameDates) {
    return new Deadline(id, kind, anew, sameDates, plan, state, demand, extensions, version + 1);
  }

  /** The same deadline of a demand that says something else. */
  public Deadline of(Demand corrected) {
    return new Deadline(id, kind, basis, dueDate, plan, state, corrected, extensions, version + 1);
  }

  /** The same deadline in the same write, with what its officials are told by that. */
  public Deadline telling(LastRung now) {
    return under(plan.after(now, plan.next()), version);
  }

  /** The same deadline with another state of its escalation; null ends it. */
  public Deadline escalating(@Nullable Escalation next) {
    var last = plan.last();
    if (last == null) {
      throw new IllegalStateException("nobody was told of the deadline yet");
    }
    return under(plan.after(last.with(next), plan.next()), version + 1);
  }

  /** The same deadline, its officials told, waiting for its next rung. */
  public Deadline waitingUntil(Instant next, LastRung now) {
    return under(plan.after(now, next), version + 1);
  }

  private Deadline under(Plan changed, long written) {
    return new Deadline(id, kind, basis, dueDate, changed, state, demand, extensions, written);
  }
}
