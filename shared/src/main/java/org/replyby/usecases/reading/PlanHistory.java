package org.replyby.usecases.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.PlannedRung;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.chain.DocketEntry;
import org.replyby.usecases.docket.Details;

/**
 * Every rung of every plan that a deadline has had, with its state; what escalated; and when each
 * planned rung would escalate if nobody acknowledges it. {@code unreachable} are those whom no
 * reminder reaches as things are.
 */
public record PlanHistory(
    Deadline deadline,
    EscalationPolicy policy,
    ZoneId city,
    List<PlannedRung> rungs,
    List<Step> steps,
    List<Reach.NotTold> unreachable) {

  /** A step that was taken; {@code told} are officials' names. */
  public record Step(int planVersion, String rung, Instant at, String told) {}

  /** When a planned rung would go to the deputy tier; null for one that does not escalate. */
  public @Nullable Instant escalatesAt(PlannedRung planned) {
    if (planned.state() != PlannedRung.State.PLANNED) {
      return null;
    }
    var rung = planned.rung();
    var date = deadline.dueDate();
    var begun = EscalationSteps.begun(policy, rung, date, false, rung.at(), city);
    return begun == null ? null : begun.nextAt();
  }

  static List<Step> steps(Deadline deadline, List<DocketEntry> entries) {
    return entries.stream()
        .filter(e -> e.kind() == EntryKind.ESCALATED)
        .filter(e -> deadline.id().toString().equals(e.details().get(Details.DEADLINE)))
        .map(e -> step(e.at(), e.details()))
        .toList();
  }

  private static Step step(Instant at, Map<String, String> details) {
    return new Step(
        Integer.parseInt(details.getOrDefault(Details.PLAN, "1")),
        details.getOrDefault(Details.RUNG, ""),
        at,
        details.getOrDefault(Details.TOLD, ""));
  }
}
