package org.replyby.staffapi.views;

import java.util.List;
import java.util.Map;
import org.replyby.demands.ByHand;
import org.replyby.demands.Starts;

/** What a demand starts beside the deadlines that are counted. */
final class StartsView {
  private StartsView() {}

  static Shown put(Shown shown, Starts starts) {
    return shown
        .put("deadlines", starts.deadlines().stream().map(s -> s.id().toString()).toList())
        .put("byHand", byHand(starts.byHand()))
        .put("warnings", starts.warnings());
  }

  static List<Map<String, ?>> byHand(List<ByHand> missing) {
    return missing.stream().<Map<String, ?>>map(StartsView::of).toList();
  }

  private static Map<String, ?> of(ByHand missing) {
    return new Shown().put("kind", missing.kind()).put("why", missing.why()).map();
  }
}
