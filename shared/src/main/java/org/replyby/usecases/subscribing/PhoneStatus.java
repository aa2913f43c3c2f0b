package org.replyby.usecases.subscribing;

import java.time.Instant;
import org.replyby.model.Lapse;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.model.TextResult;
import org.replyby.model.TextStatus;
import org.replyby.usecases.docket.Docket;

/**
 * Keeps with a phone what became of its last text. A phone that no text reaches is a lost address:
 * its subscription ends, and the deputies are told, as after a STOP.
 */
public final class PhoneStatus {
  private final ChangeOfficial change;

  public PhoneStatus(Docket docket) {
    this.change = new ChangeOfficial(docket);
  }

  /** False if the official changed meanwhile; then it may be tried again. */
  public boolean keep(
      Official official, Subscription phone, TextStatus status, String by, Instant now) {
    var last = status.laterOf(phone.lastText());
    if (last.equals(phone.lastText())) {
      return true;
    }
    var known = phone.texted(last);
    return switch (change.commit(official, official.with(ended(known, last, now)), by, now)) {
      case ChangeOfficial.Result.Written written -> true;
      case ChangeOfficial.Result.Lost() -> false;
    };
  }

  /**
   * A text from before the phone was confirmed says nothing of it now. The sweep takes what ended
   * off SNS.
   */
  private static Subscription ended(Subscription phone, TextStatus last, Instant now) {
    return last.result().isOfPhone()
            && phone.state() instanceof SubscriptionState.Confirmed confirmed
            && last.sent().isAfter(confirmed.at())
        ? phone.in(
            new SubscriptionState.OptedOut(now, why(last.result()), confirmed.arn()),
            now.plus(AgreeWithSns.SOON))
        : phone;
  }

  private static Lapse why(TextResult result) {
    return result == TextResult.OPTED_OUT ? Lapse.TEXTED_STOP : Lapse.NO_TEXTS;
  }
}
