package org.replyby.staff.views;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.model.TextStatus;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.trying.TestSent;

/**
 * A subscription with its address, for the city's own staff. A code's salt and hash stay inside.
 */
public final class SubscriptionView {
  private static final String NO_CODE_CAME =
      "no code came back in 10 minutes: a landline gets no texts, so check the number, or subscribe it again for a"
          + " new code";

  private SubscriptionView() {}

  public static Map<String, ?> of(Subscription subscription, Instant now) {
    var shown =
        new JsonObject()
            .put("subscription", subscription.id())
            .put("etag", Tags.of(subscription))
            .put("official", subscription.id().official())
            .put(medium(subscription.address()), subscription.address().endpoint())
            .put("requestedAt", subscription.requestedAt())
            .put("lastText", lastText(subscription.lastText()));
    return putState(shown, subscription, now).map();
  }

  /** A test as SNS accepted it. That does not mean that it arrived. */
  public static Map<String, ?> tested(TestSent test) {
    return new JsonObject()
        .put("subscription", test.asked().id())
        .put("result", "accepted-by-sns")
        .put("messageId", test.messageId())
        .put("at", test.at())
        .put("reaches", test.reaches().stream().map(Subscription::id).toList())
        .map();
  }

  private static @Nullable Map<String, ?> lastText(@Nullable TextStatus last) {
    return last == null ? null : put(new JsonObject(), last).put("sent", last.sent()).map();
  }

  /** What became of a text. That the phone company took it does not mean that it arrived. */
  static JsonObject put(JsonObject shown, TextStatus status) {
    return shown.put("result", status.result()).put("at", status.at());
  }

  private static String medium(Address address) {
    return switch (address) {
      case Address.Email email -> "email";
      case Address.Phone phone -> "phone";
    };
  }

  private static JsonObject putState(JsonObject shown, Subscription subscription, Instant now) {
    return switch (subscription.state()) {
      case SubscriptionState.CodeSent sent ->
          shown
              .put("state", "code-sent")
              .put("expiresAt", sent.expiresAt())
              .put("triesLeft", sent.triesLeft())
              .put("note", now.isBefore(sent.expiresAt()) ? null : NO_CODE_CAME);
      case SubscriptionState.Confirming confirming -> shown.put("state", "confirming");
      case SubscriptionState.Pending pending ->
          shown.put("state", "pending").put("since", pending.since()).put("why", pending.why());
      case SubscriptionState.Confirmed confirmed ->
          putConfirmed(shown, confirmed, subscription.address());
      case SubscriptionState.Cancelling cancelling ->
          shown.put("state", "cancelling").put("since", cancelling.at());
      case SubscriptionState.Cancelled(var at) -> shown.put("state", "cancelled").put("since", at);
      case SubscriptionState.Expired(var at, var why) ->
          shown.put("state", "expired").put("since", at).put("why", why);
      case SubscriptionState.OptedOut(var at, var why, var arn) ->
          shown.put("state", "opted-out").put("since", at).put("why", why);
    };
  }

  /** Anyone who holds a copy of an email can unsubscribe an address that was not confirmed here. */
  private static JsonObject putConfirmed(
      JsonObject shown, SubscriptionState.Confirmed confirmed, Address address) {
    shown.put("state", "confirmed").put("since", confirmed.at());
    return switch (address) {
      case Address.Email email -> shown.put("authenticated", confirmed.authenticated());
      case Address.Phone phone -> shown;
    };
  }
}
