package org.replyby.staffpages.officials;

import static org.replyby.staffpages.words.PageTexts.say;

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
public record AddressWords(OfficialsPage.Mark state, List<String> why) {
  /** Amazon SNS drops an address that nobody confirms for so long. */
  private static final Duration TO_CONFIRM = Duration.ofDays(2);

  public AddressWords {
    why = List.copyOf(why);
  }

  public static AddressWords of(Subscription subscription, Instant now, ZoneId zone) {
    var why = new ArrayList<String>();
    var state = state(subscription, now, zone, why);
    var last = subscription.lastText();
    if (last != null) {
      why.add(lastText(last, zone));
    }
    return new AddressWords(
        subscription.losesTexts() ? mark("late", say("officials.texts-do-not-arrive")) : state,
        why);
  }

  private static OfficialsPage.Mark state(
      Subscription subscription, Instant now, ZoneId zone, List<String> why) {
    return switch (subscription.state()) {
      case SubscriptionState.CodeSent sent when now.isBefore(sent.expiresAt()) -> {
        why.add(say("officials.a-text-with-a-code"));
        yield mark("unconfirmed", say("officials.waits-for-the-code"));
      }
      case SubscriptionState.CodeSent sent -> {
        why.add(say("officials.no-code-came-back"));
        yield mark("unreached", say("officials.code-expired"));
      }
      case SubscriptionState.Confirming confirming -> {
        why.add(say("officials.amazon-sns-has-not"));
        yield mark("unconfirmed", say("officials.being-set-up"));
      }
      case SubscriptionState.Pending pending -> {
        why.add(pending(pending, zone));
        yield mark("unconfirmed", say("officials.waits-for-confirmation"));
      }
      case SubscriptionState.Confirmed confirmed -> {
        why.add(say("officials.confirmed-at", CityTime.full(confirmed.at(), zone)));
        if (!confirmed.authenticated() && subscription.address() instanceof Address.Email) {
          why.add(say("officials.anybody-who-has-one"));
        }
        yield mark("done", say("officials.confirmed"));
      }
      case SubscriptionState.Cancelling ending -> {
        why.add(say("officials.being-removed.why"));
        yield mark("unreached", say("officials.being-removed"));
      }
      case SubscriptionState.Cancelled(var at) -> {
        why.add(say("officials.removed-at", CityTime.full(at, zone)));
        yield mark("unreached", say("officials.removed"));
      }
      case SubscriptionState.Expired(var at, var lapse) -> {
        why.add(say("officials.nobody-confirmed-it-within"));
        yield mark("unreached", say("officials.expired"));
      }
      case SubscriptionState.OptedOut(var at, var lapse, var arn) -> {
        why.add(say("officials.since", CityTime.full(at, zone)));
        why.add(ended(lapse));
        yield mark(
            "unreached",
            lapse == Lapse.NO_TEXTS
                ? say("officials.refused-by-the-carrier")
                : say("officials.opted-out"));
      }
    };
  }

  private static String pending(SubscriptionState.Pending pending, ZoneId zone) {
    var until = CityTime.full(pending.since().plus(TO_CONFIRM), zone);
    var link = say("officials.click-the-link", until);
    return pending.why() == Lapse.PUT_BACK ? say("officials.put-back") + " " + link : link;
  }

  private static String ended(Lapse why) {
    return switch (why) {
      case TEXTED_STOP -> say("officials.the-person-with-this");
      case NO_TEXTS -> say("officials.the-phone-company-says");
      case GONE, UNCONFIRMED, PUT_BACK -> say("officials.somebody-unsubscribed");
    };
  }

  private static String lastText(TextStatus last, ZoneId zone) {
    return say("officials.last-text-sent", CityTime.full(last.sent(), zone), last.result().words());
  }

  private static OfficialsPage.Mark mark(String look, String words) {
    return new OfficialsPage.Mark(look, words);
  }
}
