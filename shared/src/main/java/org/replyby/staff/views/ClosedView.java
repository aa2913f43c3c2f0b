package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;

/** How a deadline was closed, or is to be. */
final class ClosedView {
  private ClosedView() {}

  /** Nothing while it is open. */
  static @Nullable Map<String, ?> of(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> null;
      case DeadlineState.Ending ending -> ending(ending).map();
      case DeadlineState.Voided voided ->
          entered(new JsonObject().put("why", voided.why()), voided.entered()).map();
    };
  }

  /** What waits for a second person; null if nothing does. */
  static @Nullable Map<String, ?> waiting(Deadline deadline) {
    var waiting = deadline.isOpen() ? deadline.ending() : null;
    return waiting == null ? null : ending(waiting).put("state", state(waiting)).map();
  }

  private static String state(DeadlineState.Ending waiting) {
    return switch (waiting) {
      case DeadlineState.Met met -> "met";
      case DeadlineState.Withdrawn gone -> "withdrawn";
    };
  }

  private static JsonObject ending(DeadlineState.Ending ending) {
    var shown = new JsonObject().put("on", ending.on());
    switch (ending) {
      case DeadlineState.Met(_, var evidence, _, _) ->
          shown
              .put("sent", evidence.sent())
              .put("how", evidence.how())
              .put("reference", evidence.reference());
      case DeadlineState.Withdrawn gone -> shown.put("why", gone.why());
    }
    var second = ending.second();
    entered(shown, ending.entered());
    return second == null
        ? shown
        : shown.put("confirmedAt", second.at()).put("confirmedBy", second.by());
  }

  private static JsonObject entered(JsonObject shown, Entered entered) {
    return shown.put("recordedAt", entered.at()).put("recordedBy", entered.by());
  }
}
