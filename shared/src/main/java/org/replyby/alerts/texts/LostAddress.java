package org.replyby.alerts.texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.CityTime;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/**
 * What others are told when an official's addresses stop delivering: the official and the medium,
 * never the address.
 */
public final class LostAddress {
  private LostAddress() {}

  /**
   * The message. {@code official} is the official as of now, {@code lost} is what stopped
   * delivering, and {@code unproved} are the alerts that may have gone there since.
   */
  public static Message message(
      String jurisdiction,
      Official official,
      List<Subscription> lost,
      List<Alert> unproved,
      Instant now,
      ZoneId zone) {
    var media = lost.stream().map(LostAddress::medium).distinct().collect(Collectors.joining(", "));
    var reach = ": alerts no longer reach " + official.name();
    var what = reach + " by " + media;
    var line = jurisdiction + reach + " (" + official.role() + ") by " + media + ".";
    var left =
        official.isReachable()
            ? "They still have another confirmed address."
            : "They have no confirmed address now, so no alert reaches them.";
    return new Message(
        ShortText.subject(jurisdiction, what),
        email(line, lost, left + since(unproved, official, zone), CityTime.full(now, zone)),
        ShortText.sms(jurisdiction, what + ".", " Tell them yourself what is due."));
  }

  private static String since(List<Alert> unproved, Official official, ZoneId zone) {
    if (unproved.isEmpty()) {
      return "";
    }
    var alerts =
        unproved.stream()
            .map(
                alert ->
                    "- %s%s (%s), %s; alert of %s"
                        .formatted(
                            RestrictedText.inList(alert.demand().disclosure()),
                            WhatIsDue.listed(alert.kind(), alert.demand()),
                            PlainText.line(alert.demand().matterTitle()),
                            When.listed(alert.dueDate()),
                            CityTime.brief(alert.bornAt(), zone)))
            .collect(Collectors.joining("\n"));
    return "\n\nThese alerts went out since the address last worked, and may not have arrived:\n"
        + alerts
        + (official.isReachable() ? "" : "\nReplyBy is sending these alerts to other officials.");
  }

  private static String email(String line, List<Subscription> lost, String left, String asOf) {
    var reasons =
        lost.stream()
            .map(s -> "- " + medium(s) + ": " + sentence(s))
            .collect(Collectors.joining("\n"));
    return """
        %s

        As of %s:
        %s

        %s
        Please tell them yourself which deadlines are open, and ask city staff to get the address working again.
        """
        .formatted(PlainText.line(line), asOf, reasons, left);
  }

  private static String medium(Subscription lost) {
    return switch (lost.address()) {
      case Address.Email email -> "email";
      case Address.Phone phone -> "text message";
    };
  }

  private static String sentence(Subscription lost) {
    return switch (why(lost.state())) {
      case TEXTED_STOP ->
          "the person with this phone texted STOP. If they want texts again, they must first text START to the number that the texts come from. Then city staff can subscribe the phone again.";
      case GONE ->
          switch (lost.address()) {
            case Address.Email email -> "this email address was unsubscribed.";
            case Address.Phone phone -> "this phone was taken off the list.";
          };
      case UNCONFIRMED -> "nobody confirmed the address within 48 hours.";
      case PUT_BACK ->
          "the email service asked for a new confirmation of this address, because too many emails went out at once."
              + " The person must confirm it from their email within 48 hours.";
      case NO_TEXTS ->
          "the phone company says that no text reaches this phone. Once that is fixed, city staff can subscribe the phone again.";
      case null -> "the address is no longer confirmed.";
    };
  }

  private static @Nullable Lapse why(SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.Pending pending -> pending.why();
      case SubscriptionState.Expired expired -> expired.why();
      case SubscriptionState.OptedOut out -> out.why();
      case SubscriptionState.CodeSent other -> null;
      case SubscriptionState.Confirming other -> null;
      case SubscriptionState.Confirmed other -> null;
      case SubscriptionState.Cancelling other -> null;
      case SubscriptionState.Cancelled other -> null;
    };
  }
}
