package org.replyby.staffapi.views;

import java.util.List;
import java.util.Map;
import org.replyby.alerts.PlannedRung;
import org.replyby.model.DeadlineId;

/** The reminder plan of a deadline: every rung, and where it stands. */
public final class RungView {
  private RungView() {}

  public static Map<String, ?> of(DeadlineId deadline, List<PlannedRung> plan) {
    return new Shown()
        .put("deadline", deadline)
        .put("rungs", plan.stream().map(RungView::of).toList())
        .map();
  }

  private static Map<String, ?> of(PlannedRung planned) {
    return new Shown()
        .put("planVersion", planned.planVersion())
        .put("rung", planned.rung().key())
        .put("at", planned.rung().at())
        .put("reason", planned.rung().reason())
        .put("state", planned.state())
        .put("firedAt", planned.firedAt())
        .put("why", planned.why())
        .map();
  }
}
