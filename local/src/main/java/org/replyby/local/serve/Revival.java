package org.replyby.local.serve;

import java.util.List;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.reconciling.Jurisdictions;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Creates again the topics that the last run had, since the table is kept and moto keeps nothing.
 *
 * <p>Decided: every official's topic is created under its old name, and what was confirmed or
 * pending on it is subscribed again; the row gets the new subscription's ARN, because the old one
 * is gone and would be taken for an opt-out. So alerts go out as before. Not brought back: texts
 * sent to phones, queues and the messages in them, and a STOP, which moto knows only by a phone's
 * last digits. On AWS none of this exists: topics outlive everything that runs.
 */
record Revival(Docket docket, Jurisdictions jurisdictions, Subscriptions sns) {

  /** Brings back what is missing; answers how many officials that concerned. */
  int revive() {
    var officials =
        Page.all(jurisdictions::lines)
            .flatMap(line -> docket.file(line.jurisdiction()).orElseThrow().officials().stream())
            .toList();
    officials.forEach(this::revive);
    return officials.size();
  }

  private void revive(Official official) {
    var topicArn = sns.topic(official.id());
    var subscriptions = official.subscriptions().stream().map(s -> again(topicArn, s)).toList();
    if (!topicArn.equals(official.topicArn()) || !subscriptions.equals(official.subscriptions())) {
      docket.commit(
          List.of(new Write.ChangedOfficial(official, official.movedTo(topicArn, subscriptions))));
    }
  }

  private Subscription again(String topicArn, Subscription subscription) {
    return switch (subscription.state()) {
      case SubscriptionState.Confirmed was ->
          made(
              topicArn,
              subscription,
              arn -> new SubscriptionState.Confirmed(arn, was.authenticated(), was.at()));
      case SubscriptionState.Pending was ->
          made(
              topicArn,
              subscription,
              arn -> new SubscriptionState.Pending(arn, was.since(), was.reminded(), was.why()));
      case SubscriptionState.CodeSent other -> subscription;
      case SubscriptionState.Confirming other -> subscription;
      case SubscriptionState.Cancelling other -> subscription;
      case SubscriptionState.Cancelled other -> subscription;
      case SubscriptionState.Expired other -> subscription;
      case SubscriptionState.OptedOut other -> subscription;
    };
  }

  /** A state with the ARN of a subscription's new place. */
  private interface Moved {
    SubscriptionState to(String arn);
  }

  private Subscription made(String topicArn, Subscription subscription, Moved moved) {
    return switch (sns.subscribe(topicArn, subscription.address())) {
      case Subscriptions.Subscribed.Made(var arn) ->
          subscription.in(moved.to(arn), subscription.nextCheck());
      case Subscriptions.Subscribed.Refused refused -> subscription;
    };
  }
}
