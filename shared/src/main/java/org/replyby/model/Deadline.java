package org.replyby.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * Something that is due to the department on a date, with its plan of reminders. {@code version}
 * counts the writes.
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
  /** The most extensions that a deadline keeps, since they are all stored in its item. */
  public static final int MOST_EXTENSIONS = 50;

  public Deadline {
    extensions = List.copyOf(extensions);
    if (state instanceof DeadlineState.Open != (plan.next() != null)) {
      throw new IllegalArgumentException("an open deadline has a next moment, a closed one none");
    }
  }

  /** A new deadline under its first plan. */
  public static Deadline begun(
      DeadlineId id, DeadlineKind kind, Basis basis, DueDate dueDate, Plan plan, Demand demand) {
    return new Deadline(
        id, kind, basis, dueDate, plan, new DeadlineState.Open(), demand, List.of(), 1);
  }

  /** The date with which it was first recorded, even if the date has changed since. */
  public DueDate firstDueDate() {
    return extensions.isEmpty() ? dueDate : extensions.getFirst().replaced();
  }

  public boolean isOpen() {
    return state instanceof DeadlineState.Open;
  }

  /** The same deadline, closed: the sweep has nothing more to do for it. */
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

  /** The same deadline with the same dates and an updated explanation. */
  public Deadline noted(Basis anew, DueDate sameDates) {
    return new Deadline(id, kind, anew, sameDates, plan, state, demand, extensions, version + 1);
  }

  /** The same deadline in the same write, with what was corrected about it. */
  public Deadline restated(DeadlineKind corrected, Demand says) {
    return new Deadline(id, corrected, basis, dueDate, plan, state, says, extensions, version);
  }

  /** A deadline that was closed by mistake, open again under a new plan. */
  public Deadline reopened(Basis anew, DueDate date, Extension change, Instant firstMoment) {
    var changes = new ArrayList<>(extensions);
    changes.add(change);
    var replaced = plan.replacedAt(change.entered().at(), firstMoment);
    return new Deadline(
        id, kind, anew, date, replaced, new DeadlineState.Open(), demand, changes, version + 1);
  }

  /** The same deadline in the same write, with the rung that tells its officials. */
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

  /** The same deadline after its officials were told, waiting for its next rung. */
  public Deadline waitingUntil(Instant next, LastRung now) {
    return under(plan.after(now, next), version + 1);
  }

  private Deadline under(Plan changed, long written) {
    return new Deadline(id, kind, basis, dueDate, changed, state, demand, extensions, written);
  }
}
