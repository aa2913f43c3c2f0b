package org.replyby.usecases.trying;

import org.replyby.model.Lapse;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** Why an address gets no test, in words: its state, the reason, and what to do. */
final class NotConfirmed {
  private NotConfirmed() {}

  static String why(Subscription subscription) {
    return "this address is not confirmed, so it gets nothing, and no test was sent: "
        + sentence(subscription.state());
  }

  private static String sentence(SubscriptionState state) {
    return switch (state) {
      case SubscriptionState.CodeSent s ->
          "its state is code-sent; confirm it with the code that the phone got, or subscribe it"
              + " again for a new code";
      case SubscriptionState.Confirming s ->
          "its state is confirming: Amazon SNS has not taken it yet; look again in a minute";
      case SubscriptionState.Pending s ->
          "its state is pending; the person has to click the link in the email from Amazon SNS"
              + " within 48 hours, and finds it among junk mail at times";
      case SubscriptionState.Confirmed s -> "its state is confirmed";
      case SubscriptionState.Cancelling s ->
          "its state is cancelling: staff ended it; subscribe it again";
      case SubscriptionState.Cancelled s ->
          "its state is cancelled: staff ended it; subscribe it again";
      case SubscriptionState.Expired s ->
          "its state is expired: nobody confirmed it within 48 hours; subscribe it again";
      case SubscriptionState.OptedOut s -> "its state is opted-out: " + ended(s.why());
    };
  }

  private static String ended(Lapse why) {
    return switch (why) {
      case TEXTED_STOP ->
          "the phone texted STOP; once its holder texts START to the number that the texts come"
              + " from, subscribe it again";
      case NO_TEXTS ->
          "the phone company says that no text reaches this phone; once that is fixed, subscribe it"
              + " again";
      case GONE, UNCONFIRMED, PUT_BACK ->
          "somebody unsubscribed it; ask the person, and subscribe it again";
    };
  }
}
