package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.NamedCourt;
import org.replyby.model.HoursOfCourt;

/** A court that a demand or a jurisdiction names, and hours that a jurisdiction set. */
final class CourtView {
  private CourtView() {}

  static @Nullable Map<String, ?> of(@Nullable NamedCourt named) {
    return named == null
        ? null
        : new JsonObject()
            .put("code", named.court().code())
            .put("name", named.court().name())
            .put("courthouse", named.courthouse())
            .map();
  }

  static Map<String, ?> of(HoursOfCourt hours) {
    return new JsonObject()
        .put("court", hours.court().code())
        .put("filedBy", hours.filedBy())
        .put("counterCloses", hours.counterCloses())
        .put("source", hours.source())
        .map();
  }
}
