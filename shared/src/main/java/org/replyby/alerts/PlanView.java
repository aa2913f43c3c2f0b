package org.replyby.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;

/**
 * Every rung of a deadline's plans, old and current, and what became of it. Each version begins
 * with what was told at once; rungs whose moment has come but that no sweep has told yet are
 * planned.
 */
public final class PlanView {
  private PlanView() {}

  /** The rungs by plan version, ascending within each, as they stand at {@code now}. */
  public static List<PlannedRung> of(Deadline deadline, Map<FiredKey, Fired> fired, Instant now) {
    return versions(deadline).stream()
        .flatMap(version -> version.rungs(deadline.kind(), fired, now))
        .toList();
  }

  private static List<PlanVersion> versions(Deadline deadline) {
    var versions = new ArrayList<PlanVersion>();
    var extensions = deadline.extensions();
    for (int i = 0; i < extensions.size(); i++) {
      var old = extensions.get(i);
      var next = i + 1 < extensions.size() ? extensions.get(i + 1).replaced() : deadline.dueDate();
      versions.add(
          new PlanVersion(old.planVersion(), old.plannedFrom(), old.replaced(), extendedTo(next)));
    }
    versions.add(
        new PlanVersion(
            deadline.planVersion(),
            deadline.plannedFrom(),
            deadline.dueDate(),
            closing(deadline.state())));
    return versions;
  }

  private static String extendedTo(DueDate next) {
    return "extended to " + CityTime.full(next.due(), next.zone());
  }

  private static @Nullable String closing(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open _ -> null;
      case DeadlineState.Met met -> "met on " + CityTime.day(met.on());
      case DeadlineState.Withdrawn withdrawn -> "withdrawn on " + CityTime.day(withdrawn.on());
    };
  }
}
