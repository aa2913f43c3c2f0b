package org.replyby.staffapi.views;

import java.util.Map;
import org.replyby.model.EscalationPolicy;

/** How long a jurisdiction waits for an acknowledgment. */
public final class EscalationView {
  private EscalationView() {}

  public static Map<String, ?> of(EscalationPolicy policy) {
    return new JsonObject()
        .put("part", policy.part())
        .put("leastMinutes", policy.least().toMinutes())
        .put("mostMinutes", policy.most().toMinutes())
        .map();
  }
}
