package org.replyby.staffapi.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.DeadlineState;

/** How a deadline was closed; nothing while it is open. */
final class ClosedView {
  private ClosedView() {}

  static @Nullable Map<String, ?> of(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> null;
      case DeadlineState.Met met ->
          new JsonObject()
              .put("on", met.on())
              .put("how", met.how())
              .put("recordedAt", met.entered().at())
              .put("recordedBy", met.entered().by())
              .map();
      case DeadlineState.Withdrawn withdrawn ->
          new JsonObject()
              .put("on", withdrawn.on())
              .put("why", withdrawn.why())
              .put("recordedAt", withdrawn.entered().at())
              .put("recordedBy", withdrawn.entered().by())
              .map();
      case DeadlineState.Voided voided ->
          new JsonObject()
              .put("why", voided.why())
              .put("recordedAt", voided.entered().at())
              .put("recordedBy", voided.entered().by())
              .map();
    };
  }
}
