package org.replyby.staffpages.matter;

import static org.replyby.staffpages.words.PageTexts.say;

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
          say("common.acknowledged", CityTime.full(known.at(), zone), by(known)), "done");
    }
    return switch (alert.delivery().state()) {
      case AlertState.Pending p -> new AlertWords(say("matter.waits-to-be-sent"), "unconfirmed");
      case AlertState.Claimed c -> new AlertWords(say("matter.is-being-sent"), "unconfirmed");
      case AlertState.Published p ->
          new AlertWords(
              say("matter.accepted-by-sns", CityTime.full(p.at(), zone), by(p.reached())), "done");
      case AlertState.Superseded s ->
          new AlertWords(say("matter.not-sent", s.why()), "unconfirmed");
      case AlertState.Unreached u -> new AlertWords(say("matter.reached-nobody"), "unreached");
      case AlertState.Failed f -> new AlertWords(say("matter.sns-refused-it", f.code()), "late");
    };
  }

  /** The docket names the person of city staff; the link or phone says itself. */
  private static String by(Acknowledgment known) {
    return known.how() == Acknowledgment.How.API ? say("matter.city-staff") : known.by();
  }

  private static String by(Reached reached) {
    return switch (reached) {
      case BY_EMAIL -> say("matter.sent-for-email");
      case BY_TEXT -> say("matter.sent-for-text");
      case BY_EMAIL_AND_TEXT -> say("matter.sent-for-both");
      case NOT_PROVED -> "";
    };
  }
}
