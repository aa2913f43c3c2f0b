package org.replyby.usecases.reporting;

import java.time.Instant;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.model.Absence;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.usecases.alerting.StillHolds;
import org.replyby.usecases.docket.Docket;

/**
 * Whether an alert reached nobody, because it went out by text alone and no text arrived. It then
 * goes on to others, as one does whose official has no address.
 */
record LostTexts(Docket docket) {
  /** The alert as it is now; the same if somebody may have heard it. */
  Alert after(Alert reported, Official official, Instant now) {
    if (reported.state() instanceof AlertState.Published sent
        && reported.acknowledgment() == null
        && WhoHears.goesOn(reported.reason())
        && isByTextAlone(sent, official)
        && isNoneDelivered(reported, official, sent.at())
        && isStillTrue(reported)) {
      var outcome = new AlertState.Unreached(now, Absence.TEXT_NOT_DELIVERED, sent.text());
      return reported.in(outcome, reported.attempts(), now);
    }
    return reported;
  }

  /** Where SNS proved nothing, the record says which addresses there were. */
  private static boolean isByTextAlone(AlertState.Published sent, Official official) {
    return switch (sent.reached()) {
      case BY_TEXT -> true;
      case BY_EMAIL, BY_EMAIL_AND_TEXT -> false;
      case NOT_PROVED ->
          official.subscriptions().stream()
              .noneMatch(s -> s.address() instanceof Address.Email && s.wasConfirmed(sent.at()));
    };
  }

  /** Of several phones, one that has no report yet may have got it. */
  private static boolean isNoneDelivered(Alert alert, Official official, Instant sent) {
    return official.subscriptions().stream()
        .filter(s -> s.address() instanceof Address.Phone && s.wasConfirmed(sent))
        .allMatch(s -> isFailed(alert, s));
  }

  private static boolean isFailed(Alert alert, Subscription phone) {
    var status = alert.texts().get(phone.id().name());
    return status != null && status.result().isFailure();
  }

  private boolean isStillTrue(Alert alert) {
    return docket
        .deadline(alert.id().deadline())
        .filter(d -> d.isOpen() && d.plan().version() == alert.id().planVersion())
        .filter(d -> StillHolds.of(alert, d))
        .isPresent();
  }
}
