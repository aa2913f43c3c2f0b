package org.replyby.local.faults;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;

/** Checks that SNS has the subscriptions that an official's item has. */
record SubscriptionCheck(TestCity city, List<String> summary, List<String> errors) {
  void check(OfficialId id) {
    var docket = city.service.app.docket();
    var official = docket.official(id).orElseThrow();
    var name = city.officials.nameOf(id);
    var onItem = new TreeSet<String>();
    for (var subscription : official.subscriptions()) {
      summary.add(
          "%s: %s: %s"
              .formatted(
                  name,
                  subscription.address().getClass().getSimpleName(),
                  subscription.state().getClass().getSimpleName()));
      onItem.addAll(arn(subscription));
      if (subscription.address() instanceof Address.Phone phone
          && docket.holders(phone).contains(subscription.id()) != subscription.isOnSns()) {
        errors.add("the item of the phone does not match the subscriptions of " + name);
      }
    }
    var onSns = onSns(official);
    if (!onSns.equals(onItem)) {
      errors.add("SNS has " + onSns + ", the official " + onItem);
    }
  }

  /** The subscriptions at SNS, except those of phones that sent STOP: SNS keeps them, unused. */
  private TreeSet<String> onSns(Official official) {
    var optedOut =
        official.subscriptions().stream()
            .filter(s -> s.state() instanceof SubscriptionState.OptedOut)
            .map(s -> s.address().endpoint())
            .toList();
    return city
        .service
        .clients
        .sns()
        .listSubscriptionsByTopic(l -> l.topicArn(official.topicArn()))
        .subscriptions()
        .stream()
        .filter(s -> !s.protocol().equals("sqs") && !optedOut.contains(s.endpoint()))
        .map(s -> s.subscriptionArn())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> arn(Subscription subscription) {
    return switch (subscription.state()) {
      case SubscriptionState.Confirmed s -> List.of(s.arn());
      case SubscriptionState.Pending s -> List.of(s.arn());
      case SubscriptionState.Cancelling s -> List.of(s.arn());
      case SubscriptionState.Confirming s -> List.of("to be made");
      case SubscriptionState.CodeSent s -> List.of();
      case SubscriptionState.Cancelled s -> List.of();
      case SubscriptionState.Expired s -> List.of();
      case SubscriptionState.OptedOut s -> List.of();
    };
  }
}
