package org.replyby.usecases.subscribing;

import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
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
}
