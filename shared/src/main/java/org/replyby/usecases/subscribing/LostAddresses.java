package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.alerts.reach.EscalationAudience;
import org.replyby.alerts.reach.Presence;
import org.replyby.alerts.texts.LostAddress;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Alert;
import org.replyby.model.Official;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.alerting.NewNotices;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * The subscriptions of an official that one write stopped from delivering although staff did not
 * end them: others are told of them in the same transaction.
 */
record LostAddresses(Official was, Official is, List<Subscription> subscriptions) {
  static LostAddresses between(Official was, Official is) {
    var lost =
        is.subscriptions().stream()
            .filter(s -> was.subscription(s.id()).filter(w -> isLost(w, s)).isPresent())
            .sorted(Comparator.comparing(s -> s.id().name()))
            .toList();
    return new LostAddresses(was, is, lost);
  }

  boolean isEmpty() {
    return subscriptions.isEmpty();
  }

  /** The lost addresses as they were while they delivered. */
  List<Subscription> before() {
    return subscriptions.stream().flatMap(s -> was.subscription(s.id()).stream()).toList();
  }

  private static boolean isLost(Subscription was, Subscription is) {
    return switch (is.state()) {
      case SubscriptionState.Pending pending -> was.isConfirmed();
      case SubscriptionState.Expired expired -> was.isConfirmed();
      case SubscriptionState.OptedOut out -> was.isOnSns();
      case SubscriptionState.CodeSent other -> false;
      case SubscriptionState.Confirming other -> false;
      case SubscriptionState.Confirmed other -> false;
      case SubscriptionState.Cancelling other -> false;
      case SubscriptionState.Cancelled other -> false;
    };
  }

  /** A notice to each stand-in; named after the write that lost the address, so it is told once. */
  List<Write> notices(JurisdictionFile file, List<Alert> unproved, Instant now) {
    var jurisdiction = file.jurisdiction();
    var severity = is.isReachable() ? Severity.WARNING : Severity.URGENT;
    var name = "lost-" + subscriptions.getFirst().id().name() + "-" + is.version();
    var tellAt = ReadingHours.from(now, jurisdiction.zone());
    return EscalationAudience.standIns(is, Presence.of(file.officials(), jurisdiction.zone(), now))
        .stream()
        .map(to -> NewNotices.born(to, name, severity, says(file, to, unproved, now), now, tellAt))
        .toList();
  }

  /** It names an alert of a restricted matter to its counsel only. */
  private Message says(JurisdictionFile file, Official to, List<Alert> unproved, Instant now) {
    var jurisdiction = file.jurisdiction();
    var themselves = file.official(to.id()).orElse(to);
    return LostAddress.message(
        jurisdiction.name(),
        is,
        subscriptions,
        unproved.stream().filter(a -> a.demand().disclosure().mayBeTold(themselves)).toList(),
        now,
        jurisdiction.zone());
  }
}
