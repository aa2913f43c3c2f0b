package org.replyby.staff.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.reach.Reach;
import org.replyby.alerts.reach.Telling;
import org.replyby.model.Official;

/** Who will be told of what was just recorded, who will not and why, and a warning if nobody is. */
final class TellingView {
  private TellingView() {}

  /** Null if nobody has to be told. */
  static @Nullable Map<String, ?> of(Reach reach) {
    return reach.equals(Reach.none())
        ? null
        : new JsonObject()
            .put("willBeTold", reach.told().stream().map(TellingView::told).toList())
            .put("notTold", reach.notTold().stream().map(TellingView::notTold).toList())
            .put("warning", Telling.warning(reach))
            .map();
  }

  private static Map<String, ?> told(Official official) {
    return person(official).put("by", Telling.media(official)).map();
  }

  static Map<String, ?> notTold(Reach.NotTold one) {
    return person(one.official()).put("why", one.why()).map();
  }

  private static JsonObject person(Official official) {
    return new JsonObject()
        .put("official", official.id())
        .put("name", official.name())
        .put("tier", official.tier());
  }
}
