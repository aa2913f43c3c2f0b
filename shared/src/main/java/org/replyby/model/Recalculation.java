package org.replyby.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Setting;

/**
 * A job that recalculates deadlines because something that they depend on has changed. {@code
 * nextMoment} is when the sweep continues the job, or null once nothing is left to do. {@code
 * version} counts the writes.
 */
public record Recalculation(
    RecalculationId id,
    String why,
    List<Move> todo,
    List<Moved> done,
    Instant appliedAt,
    String appliedBy,
    @Nullable Instant nextMoment,
    long version) {
  /**
   * A deadline under the plan that was previewed. {@code setting} is null if the deadline keeps its
   * own.
   */
  public record Move(DeadlineId deadline, int planVersion, @Nullable Setting setting) {}

  /** What happened to a deadline, as a sentence. */
  public record Moved(DeadlineId deadline, String outcome) {}

  public Recalculation {
    todo = List.copyOf(todo);
    done = List.copyOf(done);
    if (todo.isEmpty() != (nextMoment == null)) {
      throw new IllegalArgumentException(
          "a recalculation is due as long as something is left to do");
    }
  }

  /** The job with one less deadline to do. */
  public Recalculation did(Move move, String outcome) {
    var left = todo.stream().filter(m -> !m.equals(move)).toList();
    var known = new ArrayList<>(done);
    known.add(new Moved(move.deadline(), outcome));
    return new Recalculation(
        id,
        why,
        left,
        known,
        appliedAt,
        appliedBy,
        left.isEmpty() ? null : nextMoment,
        version + 1);
  }
}
