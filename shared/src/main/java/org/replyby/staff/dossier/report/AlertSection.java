package org.replyby.staff.dossier.report;

import java.util.Comparator;
import org.replyby.alerts.texts.WhatIsDue;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Reached;

/** Who was told when, and what came of it. */
final class AlertSection {
  private AlertSection() {}

  static void write(Html html, ReportFacts facts) {
    html.line("h2", "Who was told, and what came of it");
    if (facts.alerts().isEmpty()) {
      html.line("p", "Nobody has been told anything yet.");
      return;
    }
    html.line("p", "The words of each alert are in alerts.csv.");
    html.table("Alerts, the oldest first", "When", "Who", "About", "What came of it");
    facts.alerts().stream()
        .sorted(Comparator.comparing((Alert a) -> a.delivery().bornAt()).thenComparing(Alert::name))
        .forEach(
            alert ->
                html.row(
                    facts.at(alert.delivery().bornAt()),
                    facts.official(alert.id().official()),
                    about(alert),
                    outcome(alert, facts)));
    html.endOfTable();
  }

  private static String about(Alert alert) {
    return WhatIsDue.listed(alert.kind(), alert.demand())
        + ": "
        + DemandSection.words(alert.reason());
  }

  private static String outcome(Alert alert, ReportFacts facts) {
    var known = alert.acknowledgment();
    var delivery = delivery(alert.delivery().state(), facts);
    return known == null ? delivery : delivery + " " + acknowledged(known, facts);
  }

  private static String acknowledged(Acknowledgment known, ReportFacts facts) {
    return "Acknowledged %s by %s.".formatted(facts.at(known.at()), known.by());
  }

  private static String delivery(AlertState state, ReportFacts facts) {
    return switch (state) {
      case AlertState.Pending waiting -> "Waits to be sent.";
      case AlertState.Claimed sending -> "Is being sent.";
      case AlertState.Published p ->
          "Accepted for delivery %s%s.".formatted(facts.at(p.at()), by(p.reached()));
      case AlertState.Superseded(var why, var at) ->
          "Not sent, decided %s: %s.".formatted(facts.at(at), why);
      case AlertState.Unreached(var at, var why, var text) ->
          "Reached nobody, found %s: %s.".formatted(facts.at(at), DemandSection.words(why));
      case AlertState.Failed(var code, var at) ->
          "Refused %s with the code %s.".formatted(facts.at(at), code);
    };
  }

  private static String by(Reached reached) {
    return switch (reached) {
      case BY_EMAIL -> ", by email";
      case BY_TEXT -> ", by text message";
      case BY_EMAIL_AND_TEXT -> ", by email and text message";
      case NOT_PROVED -> "";
    };
  }
}
