package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import org.replyby.demands.DemandDeadlines;
import org.replyby.demands.ManualDeadline;

/** What a demand starts besides the deadlines that are counted. */
final class DemandDeadlinesView {
  private DemandDeadlinesView() {}

  static JsonObject put(JsonObject shown, DemandDeadlines starts) {
    return shown
        .put("deadlines", starts.deadlines().stream().map(s -> s.id().toString()).toList())
        .put("byHand", byHand(starts.byHand()))
        .put("warnings", starts.warnings());
  }

  static List<Map<String, ?>> byHand(List<ManualDeadline> missing) {
    return missing.stream().<Map<String, ?>>map(DemandDeadlinesView::of).toList();
  }

  private static Map<String, ?> of(ManualDeadline missing) {
    return new JsonObject().put("kind", missing.kind()).put("why", missing.why()).map();
  }
}
