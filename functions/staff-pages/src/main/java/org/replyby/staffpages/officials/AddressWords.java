package org.replyby.staffpages.officials;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Address;
import org.replyby.model.Lapse;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.model.TextStatus;

/** The state of an address in a word, why it is so, and what to do. */
record AddressWords(OfficialsPage.Mark state, List<String> why) {
  /** Amazon SNS drops an address that nobody confirms for so long. */
  private static final Duration TO_CONFIRM = Duration.ofDays(2);

  static AddressWords of(Subscription subscription, Instant now, ZoneId zone) {
    var why = new ArrayList<String>();
    var state = state(subscription, now, zone, why);
    var last = subscription.lastText();
    if (last != null) {
      why.add(lastText(last, zone));
    }
    var isLost = subscription.isConfirmed() && last != null && last.result().isFailure();
    return new AddressWords(isLost ? mark("late", "Texts do not arrive") : state, why);
  }

  private static OfficialsPage.Mark state(
      Subscription subscription, Instant now, ZoneId zone, List<String> why) {
    return switch (subscription.state()) {
      case SubscriptionState.CodeSent sent when now.isBefore(sent.expiresAt()) -> {
        why.add(
            "A text with a code of six digits went to this phone. Ask for the code, and enter it here.");
        yield mark("unconfirmed", "Waits for the code");
      }
      case SubscriptionState.CodeSent sent -> {
        why.add(
            "No code came back in time. A landline gets no texts, so check the number. Then send a new code.");
        yield mark("unreached", "Code expired");
      }
      case SubscriptionState.Confirming confirming -> {
        why.add("Amazon SNS has not taken it yet. Open this page again in a minute.");
        yield mark("unconfirmed", "Being set up");
      }
      case SubscriptionState.Pending pending -> {
        why.add(pending(pending, zone));
        yield mark("unconfirmed", "Waits for confirmation");
      }
      case SubscriptionState.Confirmed confirmed -> {
        why.add("Confirmed " + CityTime.full(confirmed.at(), zone) + ".");
        if (!confirmed.authenticated() && subscription.address() instanceof Address.Email) {
          why.add("Anybody who has one of its emails can unsubscribe it, even a mail scanner.");
        }
        yield mark("done", "Confirmed");
      }
      case SubscriptionState.Cancelling ending -> {
        why.add("Staff removed it. It gets at most one last message about that.");
        yield mark("unreached", "Being removed");
      }
      case SubscriptionState.Cancelled(var at) -> {
        why.add("Staff removed it " + CityTime.full(at, zone) + ".");
        yield mark("unreached", "Removed");
      }
      case SubscriptionState.Expired(var at, var lapse) -> {
        why.add(
            "Nobody confirmed it within 48 hours. Tell the person to expect the email, and add it again.");
        yield mark("unreached", "Expired");
      }
      case SubscriptionState.OptedOut(var at, var lapse, var arn) -> {
        why.add("Since " + CityTime.full(at, zone) + ".");
        why.add(ended(lapse));
        yield mark("unreached", lapse == Lapse.NO_TEXTS ? "Refused by the carrier" : "Opted out");
      }
    };
  }

  private static String pending(SubscriptionState.Pending pending, ZoneId zone) {
    var until = CityTime.full(pending.since().plus(TO_CONFIRM), zone);
    return (pending.why() == Lapse.PUT_BACK
            ? "Amazon SNS asks to confirm it again, because too many emails went out at once. "
            : "")
        + "The person has to click the link in the email from Amazon SNS by "
        + until
        + ". It can be among junk mail.";
  }

  private static String ended(Lapse why) {
    return switch (why) {
      case TEXTED_STOP ->
          "The person with this phone texted STOP. If they want texts again, they text START to the"
              + " number that the texts come from. Then add the phone again.";
      case NO_TEXTS ->
          "The phone company says that no text reaches this phone. Ask the person for another number,"
              + " or add it again once that is fixed.";
      case GONE, UNCONFIRMED, PUT_BACK ->
          "Somebody unsubscribed it by the link in an email. Ask the person, and add it again.";
    };
  }

  private static String lastText(TextStatus last, ZoneId zone) {
    return "Last text, sent %s: %s."
        .formatted(CityTime.full(last.sent(), zone), last.result().words());
  }

  private static OfficialsPage.Mark mark(String look, String words) {
    return new OfficialsPage.Mark(look, words);
  }
}
