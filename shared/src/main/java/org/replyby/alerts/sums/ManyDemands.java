package org.replyby.alerts.sums;

import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.ShortText;
import org.replyby.model.JurisdictionId;

/** What the operator is told when a city records unusually many demands in a day: only how many. */
public final class ManyDemands {
  private ManyDemands() {}

  /** {@code most} is the number beyond which they are many. */
  public static Message message(JurisdictionId jurisdiction, long number, int most) {
    var id = jurisdiction.toString();
    var what = ": %d demands were recorded today".formatted(number);
    return new Message(
        ShortText.subject(id, what),
        """
        %s recorded %d letters and subpoenas today. More than %d in a day are unusual.

        All of them are on record. For the rest of the day, alerts about more of them go out together, every 15 minutes.

        What to do now: call the city, and ask whether its staff recorded them. You get this notice once a day.
        """
            .formatted(id, number, most),
        ShortText.sms(id, what + ".", " Call the city."));
  }
}
