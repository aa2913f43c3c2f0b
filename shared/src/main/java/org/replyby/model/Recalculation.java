package org.replyby.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A job that brings deadlines into line because something that they depend on has changed. {@code
 * why} is a sentence, or several, for those who are told. {@code rewording} is what changes in what
 * is said about the demand, or null if nothing does. {@code nextMoment} is when the sweep continues
 * the job, or null once nothing is left to do. {@code version} counts the writes. {@code asked} is
 * the hash of the change as it was asked for, by which the same request is known again. {@code
 * matter} is the one that the change is about, or null if it is about the whole jurisdiction.
 */
public record Recalculation(
    RecalculationId id,
    String why,
    @Nullable Rewording rewording,
    List<Step> todo,
    List<Done> done,
    Instant appliedAt,
    String appliedBy,
    @Nullable Instant nextMoment,
    long version,
    String asked,
    @Nullable MatterId matter) {
  /** What is left to do for one deadline. */
  public sealed interface Step {
    DeadlineId deadline();

    /**
     * Gives a deadline, under the plan that was previewed, its new date and words. {@code terms} is
     * null if the deadline keeps its own.
     */
    record Move(DeadlineId deadline, int planVersion, @Nullable Terms terms) implements Step {}

    /** Begins a deadline, or opens it again if an earlier correction had voided it. */
    record Begin(DeadlineId deadline, Terms terms) implements Step {}

    /** Ends a deadline that should never have been on record. */
    record End(DeadlineId deadline) implements Step {}

    /** Tells those who may be told of a deadline now, since that has changed. */
    record Tell(DeadlineId deadline) implements Step {}
  }

  /** What happened to a deadline, as a sentence. */
  public record Done(DeadlineId deadline, String outcome) {}

  public Recalculation {
    todo = List.copyOf(todo);
    done = List.copyOf(done);
    if (todo.isEmpty() != (nextMoment == null)) {
      throw new IllegalArgumentException(
          "a recalculation is due as long as something is left to do");
    }
  }

  /** What is said of a deadline's demand after the change. */
  public Demand reworded(Demand was) {
    return rewording == null ? was : rewording.of(was);
  }

  /** The job with one less step to do. */
  public Recalculation did(Step step, String outcome) {
    var left = todo.stream().filter(s -> !s.equals(step)).toList();
    var known = new ArrayList<>(done);
    known.add(new Done(step.deadline(), outcome));
    return new Recalculation(
        id,
        why,
        rewording,
        left,
        known,
        appliedAt,
        appliedBy,
        left.isEmpty() ? null : nextMoment,
        version + 1,
        asked,
        matter);
  }

  /** The job as one sees it who sees only these deadlines. */
  public Recalculation of(Predicate<DeadlineId> seen) {
    var left = todo.stream().filter(s -> seen.test(s.deadline())).toList();
    return new Recalculation(
        id,
        why,
        rewording,
        left,
        done.stream().filter(d -> seen.test(d.deadline())).toList(),
        appliedAt,
        appliedBy,
        left.isEmpty() ? null : nextMoment,
        version,
        asked,
        matter);
  }
}
