package org.replyby.usecases.subscribing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.docket.JurisdictionChain;

/** What one write changes about an official's addresses, as the jurisdiction's docket says it. */
record AddressChanges(List<Change> changes) {
  private static final String NONE = "none";
  private static final String CONFIRMED = "confirmed";

  /** One address; {@code was} is "none" if it was not on record. */
  record Change(Subscription is, String was) {}

  static AddressChanges between(Official was, Official is) {
    return new AddressChanges(
        is.subscriptions().stream()
            .map(
                s -> new Change(s, was.subscription(s.id()).map(AddressChanges::word).orElse(NONE)))
            .filter(c -> !c.was().equals(word(c.is())))
            .sorted(Comparator.comparing(c -> c.is().id().name()))
            .toList());
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Each address, masked, with what it was and is. */
  Map<String, String> details() {
    var details = new TreeMap<String, String>();
    for (var change : changes) {
      details.put(
          change.is().id().name(),
          change.is().address().masked()
              + ": "
              + JurisdictionChain.change(change.was(), word(change.is())));
    }
    return details;
  }

  /**
   * What others are told: an address that was removed, and one that was added to an official whom
   * alerts reached before. That a new official's first address works is no change.
   */
  List<String> sentences(Official was, Official is) {
    var sentences = new ArrayList<String>();
    for (var change : changes) {
      var address = change.is().address();
      if (change.is().isConfirmed() && was.timesReached() > 0) {
        sentences.add(PeopleChange.added(is, address));
      } else if (change.is().isDelivering() && change.was().equals(CONFIRMED)) {
        sentences.add(PeopleChange.removed(is, address));
      }
    }
    return sentences;
  }

  /** Steps between the service and SNS that change nothing for the city have the same word. */
  private static String word(Subscription subscription) {
    return switch (subscription.state()) {
      case SubscriptionState.CodeSent s -> "code sent";
      case SubscriptionState.Confirming s -> "asked to confirm";
      case SubscriptionState.Pending s -> "asked to confirm";
      case SubscriptionState.Confirmed s -> CONFIRMED;
      case SubscriptionState.Cancelling s -> "cancelled";
      case SubscriptionState.Cancelled s -> "cancelled";
      case SubscriptionState.Expired s -> "expired";
      case SubscriptionState.OptedOut s -> "opted out";
    };
  }
}
