package org.replyby.staffapi.views;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.replyby.model.Official;

/** An official, without addresses or with them. */
public final class OfficialView {
  private OfficialView() {}

  public static Map<String, ?> of(Official official) {
    return described(official).map();
  }

  public static List<Map<String, ?>> of(List<Official> officials) {
    return officials.stream().<Map<String, ?>>map(OfficialView::of).toList();
  }

  public static Map<String, ?> withSubscriptions(Official official, Instant now) {
    return new JsonObject()
        .put("official", of(official))
        .put(
            "subscriptions",
            official.subscriptions().stream().map(s -> SubscriptionView.of(s, now)).toList())
        .map();
  }

  private static JsonObject described(Official official) {
    return new JsonObject()
        .put("id", official.id())
        .put("name", official.name())
        .put("role", official.role())
        .put("tier", official.tier())
        .put("leastSeverity", official.leastSeverity())
        .put("digest", official.digest())
        .put("attorney", official.attorney())
        .put("reachable", official.isReachable());
  }
}
