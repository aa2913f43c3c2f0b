package org.replyby.staff.views;

import java.util.Map;
import org.replyby.deadlines.DueOn;
import org.replyby.model.IssuingAuthority;

/** What letters and subpoenas show in the same way. */
final class DemandView {
  private DemandView() {}

  static Map<String, ?> from(IssuingAuthority from) {
    return new JsonObject().put("office", from.office()).put("signatory", from.signatory()).map();
  }

  static Map<String, ?> dueOn(DueOn due) {
    return new JsonObject()
        .put("date", due.date())
        .put("time", due.time())
        .put("zone", due.zone())
        .map();
  }
}
