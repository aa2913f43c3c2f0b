package org.replyby.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;

/**
 * Something that is due to the department on a date, with its plan of reminders. {@code entered} is
 * when it was put on record, and by whom. {@code confirmation} is null until a city attorney
 * confirms the date, and again once the date changes. {@code version} counts the writes.
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
    Entered entered,
    @Nullable Confirmation confirmation,
    long version) {
  /** The most extensions that a deadline keeps, since they are all stored in its item. */
  public static final int MOST_EXTENSIONS = 50;

  public Deadline {
    extensions = List.copyOf(extensions);
    var isOver = plan.next() == null;
    if (isOver != !(state instanceof DeadlineState.Open) && !(isOver && kind.isRight())) {
      throw new IllegalArgumentException("an open deadline has a next moment, a closed one none");
    }
  }

  /** A new deadline under its first plan. */
  public static Deadline begun(
      DeadlineId id,
      DeadlineKind kind,
      Basis basis,
      DueDate dueDate,
      Plan plan,
      Demand demand,
      Entered entered) {
    var open = new DeadlineState.Open();
    return new Deadline(id, kind, basis, dueDate, plan, open, demand, List.of(), entered, null, 1);
  }

  /** The date with which it was first recorded, even if the date has changed since. */
  public DueDate firstDueDate() {
    return extensions.isEmpty() ? dueDate : extensions.getFirst().replaced();
  }

  public boolean isOpen() {
    return state instanceof DeadlineState.Open;
  }

  /** Whether it is open and no city attorney has confirmed its date. */
  public boolean isUnconfirmed() {
    return isOpen() && confirmation == null && dueDate.aim() == Aim.SAFE_DATE;
  }

  /** Whether this person recorded the deadline, or the change that gave it its present date. */
  public boolean isDatedBy(String subject) {
    return entered.by().equals(subject)
        || (!extensions.isEmpty() && extensions.getLast().entered().by().equals(subject));
  }

  /** The same deadline, its date confirmed by a city attorney. Nothing else changes. */
  public Deadline confirmed(Confirmation word) {
    return copy(basis, dueDate, plan, state, demand, extensions, word, version + 1);
  }

  /** The same deadline, closed: the sweep has nothing more to do for it. */
  public Deadline closed(DeadlineState closing) {
    return copy(
        basis, dueDate, plan.ended(), closing, demand, extensions, confirmation, version + 1);
  }

  /** The same deadline in the same write, met before it came here: nobody is ever told of it. */
  public Deadline metBefore(DeadlineState.Met met) {
    return copy(basis, dueDate, plan.ended(), met, demand, extensions, confirmation, version);
  }

  /** The same deadline, still open, with a closing that waits for a second person. */
  public Deadline awaiting(DeadlineState.Ending closing) {
    var open = new DeadlineState.Open(closing);
    return copy(basis, dueDate, plan, open, demand, extensions, confirmation, version + 1);
  }

  /** How it was closed, or what waits for a second person to close it; null if neither. */
  public DeadlineState.@Nullable Ending ending() {
    return state.ending();
  }

  /** The same deadline under a new date and a new plan; the old ones are kept. */
  public Deadline redated(
      Basis anew,
      DueDate date,
      Extension change,
      Instant firstMoment,
      @Nullable Instant confirmAt) {
    var next = plan.replacedAt(change.entered().at(), firstMoment, confirmAt);
    return copy(anew, date, next, state, demand, with(change), null, version + 1);
  }

  /** The same deadline with the same dates and an updated explanation, to be confirmed again. */
  public Deadline noted(Basis anew, DueDate sameDates) {
    return copy(anew, sameDates, plan, state, demand, extensions, null, version + 1);
  }

  /**
   * The same deadline in the same write, with what was corrected about it, to be confirmed again.
   */
  public Deadline restated(DeadlineKind corrected, Demand says) {
    return new Deadline(
        id, corrected, basis, dueDate, plan, state, says, extensions, entered, null, version);
  }

  /** The same deadline, of which others may be told. */
  public Deadline disclosed(Disclosure another) {
    var told = demand.disclosed(another);
    return copy(basis, dueDate, plan, state, told, extensions, confirmation, version + 1);
  }

  /** A deadline that was closed by mistake, open again under a new plan, to be confirmed again. */
  public Deadline reopened(
      Basis anew,
      DueDate date,
      Extension change,
      Instant firstMoment,
      @Nullable Instant confirmAt) {
    var next = plan.replacedAt(change.entered().at(), firstMoment, confirmAt);
    var open = new DeadlineState.Open();
    return copy(anew, date, next, open, demand, with(change), null, version + 1);
  }

  private List<Extension> with(Extension change) {
    return Stream.concat(extensions.stream(), Stream.of(change)).toList();
  }

  /** The same deadline in the same write, with the rung that tells its officials. */
  public Deadline telling(LastRung now) {
    return under(plan.after(now, plan.next()), version);
  }

  /** The same deadline with another state of its escalation; null ends it. */
  public Deadline escalating(@Nullable Escalation next) {
    return under(plan.escalating(next), version + 1);
  }

  /**
   * The same deadline once somebody acknowledged what was told last, or took that back; {@code
   * next} is its next rung and {@code goesOn} the escalation that is open then, null if none is.
   */
  public Deadline knownAs(
      @Nullable Known known, @Nullable Instant next, @Nullable Escalation goesOn) {
    return under(plan.escalating(goesOn).knownAs(known, next), version + 1);
  }

  /** The same deadline with its next rung at another moment, since another day is closed. */
  public Deadline replanned(@Nullable Instant next) {
    return under(plan.knownAs(plan.known(), next), version + 1);
  }

  /** The same deadline after its officials were told, waiting for its next rung. */
  public Deadline waitingUntil(@Nullable Instant next, LastRung now) {
    return under(plan.after(now, next), version + 1);
  }

  /** The same deadline once attorneys were reminded to confirm it, or no longer have to be. */
  public Deadline afterConfirmReminder() {
    return under(plan.afterConfirmReminder(), version + 1);
  }

  /** Whether another version of this deadline says the same. */
  public boolean saysTheSameAs(Deadline other) {
    return equals(other.under(other.plan, version));
  }

  private Deadline under(Plan changed, long written) {
    return copy(basis, dueDate, changed, state, demand, extensions, confirmation, written);
  }

  private Deadline copy(
      Basis set,
      DueDate date,
      Plan planned,
      DeadlineState now,
      Demand demanded,
      List<Extension> changes,
      @Nullable Confirmation word,
      long written) {
    return new Deadline(
        id, kind, set, date, planned, now, demanded, changes, entered, word, written);
  }
}
