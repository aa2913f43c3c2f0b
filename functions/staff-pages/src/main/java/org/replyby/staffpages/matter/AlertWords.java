package org.replyby.staffpages.matter;

import java.time.ZoneId;
import org.replyby.alerts.plan.CityTime;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;

/** What became of an alert, and how its line in the list looks. */
record AlertWords(String words, String look) {
  static AlertWords of(Alert alert, ZoneId zone) {
    var known = alert.acknowledgment();
    if (known != null) {
      return new AlertWords(
          "Acknowledged " + CityTime.full(known.at(), zone) + ", by " + by(known), "done");
    }
    return switch (alert.delivery().state()) {
      case AlertState.Pending p -> new AlertWords("Waits to be sent", "unconfirmed");
      case AlertState.Claimed c -> new AlertWords("Is being sent", "unconfirmed");
      case AlertState.Published p ->
          new AlertWords(
              "Accepted by SNS " + CityTime.full(p.at(), zone) + by(p.reached()), "done");
      case AlertState.Superseded s -> new AlertWords("Not sent: " + s.why(), "unconfirmed");
      case AlertState.Unreached u ->
          new AlertWords(
              "Reached nobody. Add an address for this official, or tell them yourself.",
              "unreached");
      case AlertState.Failed f ->
          new AlertWords(
              "SNS refused it ("
                  + f.code()
                  + "). Tell this official yourself, and give the code to ReplyBy's operator.",
              "late");
    };
  }

  /** The docket names the person of city staff; the link or phone says itself. */
  private static String by(Acknowledgment known) {
    return known.how() == Acknowledgment.How.API ? "city staff" : known.by();
  }

  private static String by(Reached reached) {
    return switch (reached) {
      case BY_EMAIL -> ", for email";
      case BY_TEXT -> ", for a text";
      case BY_EMAIL_AND_TEXT -> ", for email and a text";
      case NOT_PROVED -> "";
    };
  }
}
