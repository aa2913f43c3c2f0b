package org.replyby.staff.views;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Leave;
import org.replyby.model.Official;
import org.replyby.model.Retirement;
import org.replyby.usecases.docket.Tags;

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

  private static @Nullable Map<String, ?> leave(@Nullable Leave leave) {
    return leave == null
        ? null
        : new JsonObject().put("until", leave.until()).put("standIn", leave.standIn()).map();
  }

  private static @Nullable Map<String, ?> retirement(@Nullable Retirement retirement) {
    return retirement == null
        ? null
        : new JsonObject()
            .put("at", retirement.at())
            .put("successor", retirement.successor())
            .map();
  }

  private static JsonObject described(Official official) {
    return new JsonObject()
        .put("official", official.id())
        .put("etag", Tags.of(official))
        .put("name", official.name())
        .put("role", official.role())
        .put("tier", official.tier())
        .put("leastSeverity", official.leastSeverity())
        .put("digest", official.digest())
        .put("attorney", official.attorney())
        .put("reachable", official.isReachable())
        .put("leave", leave(official.leave()))
        .put("retirement", retirement(official.retirement()));
  }
}
