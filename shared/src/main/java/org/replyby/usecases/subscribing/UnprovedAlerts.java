package org.replyby.usecases.subscribing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.OfficialId;
import org.replyby.model.Reached;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.alerting.StillHolds;
import org.replyby.usecases.docket.Docket;

/**
 * The alerts to an official that may have gone to a lost address: SNS accepted them without a proof
 * of reach, after the last proof of that address, and they still hold. Found by a query for each
 * open deadline.
 */
final class UnprovedAlerts {
  private UnprovedAlerts() {}

  static List<Alert> of(Docket docket, OfficialId official, List<Subscription> lost) {
    var found = new ArrayList<Alert>();
    for (var deadline : docket.deadlines(official.jurisdiction())) {
      if (deadline.isOpen()) {
        var own =
            docket.alerts(deadline.id(), deadline.plan().version()).stream()
                .filter(alert -> alert.official().equals(official))
                .toList();
        var proved = lastProof(own, lost);
        own.stream()
            .filter(alert -> isInDoubt(alert, proved) && StillHolds.of(alert, deadline))
            .forEach(found::add);
      }
    }
    return found.stream().sorted(Comparator.comparing(Alert::bornAt)).toList();
  }

  /** When every one of the lost addresses was last known to deliver. */
  private static Instant lastProof(List<Alert> own, List<Subscription> lost) {
    return lost.stream()
        .map(address -> lastProof(own, address))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  private static Instant lastProof(List<Alert> own, Subscription address) {
    var confirmed =
        address.state() instanceof SubscriptionState.Confirmed(var arn, var authenticated, var at)
            ? at
            : address.requestedAt();
    return own.stream()
        .map(Alert::state)
        .filter(AlertState.Published.class::isInstance)
        .map(AlertState.Published.class::cast)
        .filter(published -> isBy(published.reached(), address.address()))
        .map(AlertState.Published::at)
        .filter(at -> at.isAfter(confirmed))
        .max(Comparator.naturalOrder())
        .orElse(confirmed);
  }

  private static boolean isBy(Reached reached, Address address) {
    var own =
        switch (address) {
          case Address.Email email -> Reached.BY_EMAIL;
          case Address.Phone phone -> Reached.BY_TEXT;
        };
    return reached == own || reached == Reached.BY_EMAIL_AND_TEXT;
  }

  private static boolean isInDoubt(Alert alert, Instant proved) {
    return alert.acknowledgment() == null
        && alert.state()
            instanceof AlertState.Published(var messageId, var at, var reached, var text)
        && reached == Reached.NOT_PROVED
        && !at.isBefore(proved);
  }
}
