package org.replyby.dynamodb.items;

import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.dynamodb.rows.TextRows;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;

/** A subscription as a map within its official's item. */
final class SubscriptionParts {
  private SubscriptionParts() {}

  static Row row(Subscription sub) {
    var row =
        Row.map()
            .text("id", sub.id())
            .moment("requestedAt", sub.requestedAt())
            .moment("nextCheck", sub.nextCheck())
            .map("lastText", sub.lastText(), TextRows::row);
    switch (sub.address()) {
      case Address.Email email -> row.text("email", email.endpoint());
      case Address.Phone phone -> row.text("phone", phone.endpoint());
    }
    return state(row, sub.state());
  }

  static Subscription read(Stored s) {
    var email = s.textOrNull("email");
    return new Subscription(
        SubscriptionId.parse(s.text("id")),
        email == null ? new Address.Phone(s.text("phone")) : new Address.Email(email),
        state(s),
        s.moment("requestedAt"),
        s.momentOrNull("nextCheck"),
        s.mapOrNull("lastText", TextRows::read));
  }

  private static Row state(Row row, SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.CodeSent sent ->
          row.text("state", "code-sent")
              .text("salt", sent.salt())
              .text("hash", sent.hash())
              .moment("expiresAt", sent.expiresAt())
              .number("triesLeft", sent.triesLeft())
              .moment("at", sent.sentAt());
      case SubscriptionState.Confirming confirming -> row.text("state", "confirming");
      case SubscriptionState.Pending pending ->
          row.text("state", "pending")
              .text("arn", pending.arn())
              .moment("at", pending.since())
              .flag("reminded", pending.reminded())
              .code("why", pending.why());
      case SubscriptionState.Confirmed confirmed ->
          row.text("state", "confirmed")
              .text("arn", confirmed.arn())
              .flag("authenticated", confirmed.authenticated())
              .moment("at", confirmed.at());
      case SubscriptionState.Cancelling cancelling ->
          row.text("state", "cancelling")
              .text("arn", cancelling.arn())
              .number("lastWord", cancelling.lastWord())
              .moment("at", cancelling.at());
      case SubscriptionState.Cancelled cancelled ->
          row.text("state", "cancelled").moment("at", cancelled.at());
      case SubscriptionState.Expired expired ->
          row.text("state", "expired").moment("at", expired.at()).code("why", expired.why());
      case SubscriptionState.OptedOut out ->
          row.text("state", "opted-out")
              .moment("at", out.at())
              .code("why", out.why())
              .text("arn", out.arn());
    };
  }

  private static SubscriptionState state(Stored s) {
    return switch (s.text("state")) {
      case "code-sent" ->
          new SubscriptionState.CodeSent(
              s.text("salt"),
              s.text("hash"),
              s.moment("expiresAt"),
              s.count("triesLeft"),
              s.moment("at"));
      case "confirming" -> new SubscriptionState.Confirming();
      case "pending" ->
          new SubscriptionState.Pending(
              s.text("arn"), s.moment("at"), s.flag("reminded"), s.codeOrNull(Lapse.class, "why"));
      case "confirmed" ->
          new SubscriptionState.Confirmed(s.text("arn"), s.flag("authenticated"), s.moment("at"));
      case "cancelling" ->
          new SubscriptionState.Cancelling(s.text("arn"), s.moment("at"), s.number("lastWord"));
      case "cancelled" -> new SubscriptionState.Cancelled(s.moment("at"));
      case "expired" -> new SubscriptionState.Expired(s.moment("at"), s.code(Lapse.class, "why"));
      case "opted-out" ->
          new SubscriptionState.OptedOut(
              s.moment("at"), s.code(Lapse.class, "why"), s.textOrNull("arn"));
      default -> throw new IllegalStateException("the subscription has an unknown state");
    };
  }
}
