package org.replyby.alerts.texts;

import org.replyby.deadlines.Explanation;
import org.replyby.model.JurisdictionId;

/** What the operator is told when an alert reaches nobody in a city: its id, and numbers. */
public final class NobodyReached {
  private NobodyReached() {}

  /** {@code officials} is how many are registered there. */
  public static Message message(JurisdictionId jurisdiction, int officials) {
    var id = jurisdiction.toString();
    return new Message(
        ShortText.subject(id, ": an alert reached nobody"),
        """
        An alert for %s reached nobody.
        Officials registered there: %d. Officials who can be reached: 0.

        Call the city. The staff API shows its officials and their addresses:
        GET /v1/jurisdictions/%s/officials
        GET /v1/officials/{id}/subscriptions
        %s
        """
            .formatted(id, officials, id, Explanation.DISCLAIMER),
        ShortText.sms(id, ": an alert reached nobody.", " Call the city."));
  }
}
