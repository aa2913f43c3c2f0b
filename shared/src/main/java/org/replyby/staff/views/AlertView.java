package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.SentText;
import org.replyby.model.TextStatus;
import org.replyby.model.chain.SentTexts;
import org.replyby.usecases.docket.Tags;

/** An alert: who was told what, and what became of it. */
public final class AlertView {
  private AlertView() {}

  public static Map<String, ?> of(Alert alert) {
    var shown =
        new JsonObject()
            .put("alert", alert.id())
            .put("etag", Tags.of(alert))
            .put("deadline", alert.id().deadline())
            .put("planVersion", alert.id().planVersion())
            .put("rung", alert.id().rung())
            .put("official", alert.id().official())
            .put("reason", alert.reason())
            .put("severity", alert.severity())
            .put("bornAt", alert.bornAt())
            .put("attempts", alert.attempts())
            .put("acknowledgment", acknowledgment(alert.acknowledgment()))
            .put("texts", texts(alert.texts()));
    return putState(shown, alert.state()).map();
  }

  private static @Nullable Map<String, ?> acknowledgment(@Nullable Acknowledgment known) {
    return known == null
        ? null
        : new JsonObject()
            .put("at", known.at())
            .put("how", known.how())
            .put("by", known.by())
            .map();
  }

  /** What phone companies said of its text messages, by phone; null if nothing is known. */
  private static @Nullable List<Map<String, ?>> texts(Map<String, TextStatus> texts) {
    return texts.isEmpty()
        ? null
        : texts.entrySet().stream()
            .<Map<String, ?>>map(
                t ->
                    SubscriptionView.put(
                            new JsonObject().put("subscription", t.getKey()), t.getValue())
                        .map())
            .toList();
  }

  /** What went out, with its link and code masked, and its hash as the docket has it. */
  private static @Nullable Map<String, ?> sent(@Nullable SentText text) {
    return text == null
        ? null
        : new JsonObject()
            .put("subject", text.subject())
            .put("email", text.email())
            .put("sms", text.sms())
            .put("sha256", SentTexts.kept(text).hash())
            .put("keyedHash", text.keyedHash())
            .map();
  }

  private static JsonObject putState(JsonObject shown, AlertState state) {
    return switch (state) {
      case AlertState.Pending pending -> shown.put("state", "pending");
      case AlertState.Claimed claimed -> shown.put("state", "claimed");
      case AlertState.Published(var messageId, var at, var reached, var text) ->
          shown
              .put("state", "published")
              .put("at", at)
              .put("messageId", messageId)
              .put("reached", reached)
              .put("sent", sent(text));
      case AlertState.Superseded(var why, var at) ->
          shown.put("state", "superseded").put("at", at).put("why", why);
      case AlertState.Unreached(var at, var why, var text) ->
          shown.put("state", "unreached").put("at", at).put("why", why).put("sent", sent(text));
      case AlertState.Failed(var code, var at) ->
          shown.put("state", "failed").put("at", at).put("code", code);
    };
  }
}
