package org.replyby.usecases.subscribing;

import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.usecases.docket.Outcome;

/** An official with the true state of the subscriptions: SNS is asked, since it never tells. */
public final class ShowSubscriptions {
  private final CheckSubscriptions check;

  public ShowSubscriptions(CheckSubscriptions check) {
    this.check = check;
  }

  public Outcome<Official> show(Principal principal, OfficialId id) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return check
        .check(id, SnsCheck.ALL)
        .<Outcome<Official>>map(Outcome.Found::new)
        .orElseGet(Outcome.Missing::new);
  }

  /** One of them. */
  public Outcome<Subscription> one(Principal principal, SubscriptionId id) {
    return show(principal, id.official()) instanceof Outcome.Found<Official>(var official)
        ? official
            .subscription(id)
            .<Outcome<Subscription>>map(Outcome.Found::new)
            .orElseGet(Outcome.Missing::new)
        : new Outcome.Missing<>();
  }
}
