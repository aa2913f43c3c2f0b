package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.LastRung;
import org.replyby.model.Matter;
import org.replyby.model.Reason;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Page;

/**
 * How many alerts about open deadlines were sent in the last seven days, and which of those
 * deadlines somebody acknowledged since they were last told.
 */
record RecentAlerts(Map<DeadlineId, Map<Reason, Integer>> sent, Set<DeadlineId> acknowledged) {
  private static final Duration LOOKS_BACK = Duration.ofDays(7);
  private static final int PAGE = 100;

  /**
   * Reads all alerts of the matters, a query per hundred: no index holds them by when they were
   * sent.
   */
  static RecentAlerts read(Docket docket, List<Deadline> open, List<Matter> matters, Instant now) {
    var byId = new HashMap<DeadlineId, Deadline>();
    open.forEach(deadline -> byId.put(deadline.id(), deadline));
    var lately = new RecentAlerts(new HashMap<>(), new HashSet<>());
    for (var matter : matters) {
      Page.all(after -> docket.alerts(matter.id(), after, PAGE))
          .forEach(alert -> lately.add(alert, byId, now.minus(LOOKS_BACK)));
    }
    return lately;
  }

  /** How many about these deadlines. */
  Map<Reason, Integer> byReason(List<Deadline> about) {
    var all = new EnumMap<Reason, Integer>(Reason.class);
    for (var deadline : about) {
      sent.getOrDefault(deadline.id(), Map.of())
          .forEach((reason, count) -> all.merge(reason, count, Integer::sum));
    }
    return all;
  }

  private void add(Alert alert, Map<DeadlineId, Deadline> open, Instant since) {
    var about = open.get(alert.id().deadline());
    if (about == null) {
      return;
    }
    if (alert.state() instanceof AlertState.Published published && published.at().isAfter(since)) {
      sent.computeIfAbsent(about.id(), id -> new EnumMap<>(Reason.class))
          .merge(alert.reason(), 1, Integer::sum);
    }
    if (alert.acknowledgment() != null && isOfTheLastRung(alert, about)) {
      acknowledged.add(about.id());
    }
  }

  private static boolean isOfTheLastRung(Alert alert, Deadline about) {
    var told = about.plan().last();
    return told != null
        && alert.id().planVersion() == about.plan().version()
        && LastRung.rungOf(alert.id().rung()).equals(told.key());
  }
}
