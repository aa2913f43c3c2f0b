package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.PlannedRung;
import org.replyby.model.LastRung;
import org.replyby.usecases.reading.PlanHistory;

/** The reminder plan of a deadline: every rung with its state, and what escalates. */
public final class RungView {
  private RungView() {}

  public static Map<String, ?> of(PlanHistory plan) {
    return new JsonObject()
        .put("deadline", plan.deadline().id())
        .put("policy", EscalationView.described(plan.policy()).map())
        .put("escalation", escalation(plan.deadline().plan().last()))
        .put("rungs", plan.rungs().stream().map(r -> of(r, plan)).toList())
        .put("steps", plan.steps().stream().map(RungView::step).toList())
        .put("cannotBeReached", plan.unreachable().stream().map(TellingView::notTold).toList())
        .map();
  }

  /** What waits for an acknowledgment now; null if nothing does. */
  private static @Nullable Map<String, ?> escalation(@Nullable LastRung told) {
    var open = told == null ? null : told.escalation();
    return told == null || open == null
        ? null
        : new JsonObject()
            .put("rung", told.key())
            .put("steps", open.steps())
            .put("nextAt", open.nextAt())
            .map();
  }

  private static Map<String, ?> of(PlannedRung planned, PlanHistory plan) {
    return new JsonObject()
        .put("planVersion", planned.planVersion())
        .put("rung", planned.rung().key())
        .put("at", planned.rung().at())
        .put("reason", planned.rung().reason())
        .put("state", planned.state())
        .put("firedAt", planned.firedAt())
        .put("escalatesAt", plan.escalatesAt(planned))
        .put("why", planned.why())
        .map();
  }

  private static Map<String, ?> step(PlanHistory.Step step) {
    return new JsonObject()
        .put("planVersion", step.planVersion())
        .put("rung", step.rung())
        .put("at", step.at())
        .put("toBeTold", step.told())
        .map();
  }
}
