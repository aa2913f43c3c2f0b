package org.replyby.alerts.texts;

import java.util.Comparator;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;

/** What the operator is told about a jurisdiction with open deadlines and no official to tell. */
public record Unreachable(JurisdictionId jurisdiction, List<Deadline> open) {
  public Unreachable {
    open = open.stream().sorted(Comparator.comparing(d -> d.dueDate().alarm())).toList();
  }

  /** One alert of a city that reached nobody: the city's id, and how many officials it has. */
  public static Message oneAlert(JurisdictionId jurisdiction, int officials) {
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

  /** Of a restricted matter, the operator hears the city's id only. */
  public static Message oneRestricted(JurisdictionId jurisdiction) {
    var id = jurisdiction.toString();
    return new Message(
        ShortText.subject(id, ": an alert reached nobody"),
        """
        An alert for %s reached nobody.

        Call the city attorney there.
        %s
        """
            .formatted(id, Explanation.DISCLAIMER),
        ShortText.sms(id, ": an alert reached nobody.", " Call the city attorney."));
  }

  public String subject() {
    return "ReplyBy: nobody in " + jurisdiction + " can be reached, " + deadlines();
  }

  public String text() {
    var first = open.getFirst().dueDate();
    return """
        %s has %s and no official with a confirmed address: no alert reaches anyone there.
        The first date that alerts count down to is %s (%s).

        Call the city. The staff API shows its officials and their subscriptions:
        GET /v1/jurisdictions/%s/officials
        GET /v1/officials/{id}/subscriptions
        You will get this once a day until an official has a confirmed address or no deadline is open.
        %s
        """
        .formatted(
            jurisdiction,
            deadlines(),
            CityTime.full(first.alarm(), first.zone()),
            first.zone(),
            jurisdiction,
            Explanation.DISCLAIMER);
  }

  private String deadlines() {
    return open.size() + (open.size() == 1 ? " open deadline" : " open deadlines");
  }
}
