package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Extension;

/**
 * Every rung of a deadline's plans, old and current, and what happened to it. Each version begins
 * with what was told at once. A rung whose moment has come but that no sweep has told yet is still
 * planned.
 */
public final class PlanView {
  private PlanView() {}

  /** The rungs by plan version, in ascending order within each, as of {@code now}. */
  public static List<PlannedRung> of(
      Deadline deadline, Map<FiringKey, Firing> fired, CityCalendar city, Instant now) {
    return versions(deadline, city).stream().flatMap(version -> version.rungs(fired, now)).toList();
  }

  private static List<PlanVersion> versions(Deadline deadline, CityCalendar city) {
    var versions = new ArrayList<PlanVersion>();
    var changes = deadline.extensions();
    for (int i = 0; i < changes.size(); i++) {
      var old = changes.get(i);
      var next = i + 1 < changes.size() ? changes.get(i + 1).replaced() : deadline.dueDate();
      versions.add(
          new PlanVersion(
              old.planVersion(),
              opening(deadline, i, old.replaced(), old.plannedFrom()),
              old.plannedFrom(),
              deadline.kind(),
              old.replaced(),
              changedTo(old.cause(), next),
              null,
              city,
              false));
    }
    versions.add(
        new PlanVersion(
            deadline.plan().version(),
            opening(deadline, changes.size(), deadline.dueDate(), deadline.plan().from()),
            deadline.plan().from(),
            deadline.kind(),
            deadline.dueDate(),
            closing(deadline.state()),
            notReminded(deadline),
            city,
            deadline.plan().isKnownToBeLate()));
    return versions;
  }

  /** What was told when the plan began that came after this many changes. */
  private static Rung opening(Deadline deadline, int changes, DueDate date, Instant plannedFrom) {
    return changes == 0
        ? AtOnce.opening(deadline.kind(), date, plannedFrom)
        : AtOnce.reopening(deadline.extensions().get(changes - 1).cause(), plannedFrom);
  }

  private static String changedTo(Extension.Cause cause, DueDate next) {
    var what =
        switch (cause) {
          case EXTENDED -> "extended: ";
          case RECALCULATED -> "recalculated: ";
          case REOPENED -> "reopened: ";
        };
    return what + Explanation.dates(next);
  }

  private static @Nullable String notReminded(Deadline deadline) {
    var word = deadline.confirmation();
    if (word != null) {
      var zone = deadline.dueDate().zone();
      return "confirmed on " + CityTime.day(LocalDate.ofInstant(word.entered().at(), zone));
    }
    return deadline.isOpen() && deadline.plan().confirmAt() == null
        ? "it was not needed when its moment came"
        : null;
  }

  private static @Nullable String closing(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open _ -> null;
      case DeadlineState.Met met -> "met on " + CityTime.day(met.on());
      case DeadlineState.Withdrawn withdrawn -> "withdrawn on " + CityTime.day(withdrawn.on());
      case DeadlineState.Voided _ -> "the deadline is void";
    };
  }
}
