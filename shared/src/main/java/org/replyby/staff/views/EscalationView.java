package org.replyby.staff.views;

import java.util.Map;
import org.replyby.model.EscalationPolicy;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Tags;

/** How long a jurisdiction waits for an acknowledgment. */
public final class EscalationView {
  private EscalationView() {}

  public static Map<String, ?> of(JurisdictionFile file) {
    return described(file.escalation()).put("etag", Tags.of(file)).map();
  }

  static JsonObject described(EscalationPolicy policy) {
    return new JsonObject()
        .put("part", policy.part())
        .put("leastMinutes", policy.least().toMinutes())
        .put("mostMinutes", policy.most().toMinutes());
  }
}
