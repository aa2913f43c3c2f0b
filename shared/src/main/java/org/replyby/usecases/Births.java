package org.replyby.usecases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.replyby.alerts.Audience;
import org.replyby.alerts.Rung;
import org.replyby.alerts.Urgency;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.Official;

/** The alerts of one rung, one for each official who is told, and why the others are not. */
record Births(Rung rung, List<Alert> alerts, Map<String, String> notTold) {
  /** An alert is born due: the sweep sends it then if the stream never did. */
  static final Duration GRACE = Duration.ofMinutes(1);

  static Births of(Deadline deadline, Rung rung, List<Official> officials, Instant now) {
    var alerts = new ArrayList<Alert>();
    var notTold = new TreeMap<String, String>();
    var severity = Urgency.of(rung.reason(), deadline.dueDate(), now);
    for (var official : officials) {
      switch (Audience.decide(official, rung.reason(), severity)) {
        case Audience.Decision.Told() -> alerts.add(alert(deadline, rung, official, now));
        case Audience.Decision.NotTold(var why) -> notTold.put(official.id().name(), why);
      }
    }
    return new Births(rung, List.copyOf(alerts), notTold);
  }

  static Alert alert(Deadline deadline, Rung rung, Official official, Instant now) {
    return new Alert(
        new AlertId(deadline.id(), deadline.planVersion(), rung.key(), official.id()),
        official.topicArn(),
        official.emails(),
        deadline.kind(),
        rung.reason(),
        Urgency.of(rung.reason(), deadline.dueDate(), now),
        deadline.dueDate(),
        deadline.demand(),
        now,
        new AlertState.Pending(),
        0,
        now.plus(GRACE));
  }

  List<Write> writes() {
    return alerts.stream().<Write>map(Write.NewAlert::new).toList();
  }

  /** For the docket: who is told, and who is not and why. */
  String told() {
    return alerts.isEmpty()
        ? "nobody"
        : alerts.stream().map(a -> a.id().official().name()).collect(Collectors.joining(" "));
  }

  String notToldText() {
    return notTold.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining("; "));
  }
}
