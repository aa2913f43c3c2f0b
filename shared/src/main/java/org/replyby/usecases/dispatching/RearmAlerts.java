package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Reason;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Sends again the alerts of a matter that failed for good, once the cause is fixed. Only those that
 * still hold are sent, under the ids that they have, so that none is told twice. The docket says
 * who did it.
 */
public final class RearmAlerts {
  private static final int PAGE = 100;

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public RearmAlerts(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** How many are due again. */
  public Outcome<Integer> rearm(Principal principal, MatterId id) {
    return principal.mayAct(id.jurisdiction())
        ? attempts.until(() -> attempt(principal, id))
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Integer>> attempt(Principal principal, MatterId id) {
    var head = docket.matter(id);
    if (head.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var failed = failed(id);
    if (failed.isEmpty()) {
      return Optional.of(new Outcome.Found<>(0));
    }
    return commit(principal, head.get(), failed)
        ? Optional.of(new Outcome.Found<>(failed.size()))
        : Optional.empty();
  }

  /** One transaction's worth; a caller who asks again gets the rest. */
  private List<Alert> failed(MatterId id) {
    var deadlines = docket.deadlines(id);
    return Page.all(after -> docket.alerts(id, after, PAGE))
        .filter(alert -> isLost(alert, deadlines))
        .limit(SettleAlerts.MOST)
        .toList();
  }

  /** Failed, on the docket as failed, and still part of the plan in force, or of how it ended. */
  private static boolean isLost(Alert alert, List<Deadline> deadlines) {
    return alert.state() instanceof AlertState.Failed
        && alert.nextMoment() == null
        && deadlines.stream()
            .anyMatch(
                d ->
                    (d.isOpen() || tellsOfEnd(alert))
                        && d.id().equals(alert.id().deadline())
                        && d.plan().version() == alert.id().planVersion());
  }

  private static boolean tellsOfEnd(Alert alert) {
    return alert.reason() == Reason.CLOSED || alert.reason() == Reason.VOIDED;
  }

  private boolean commit(Principal principal, Matter head, List<Alert> failed) {
    var now = Moments.now(clock);
    var details = new TreeMap<String, String>();
    failed.forEach(alert -> details.put(alert.name(), "to be sent again"));
    var writes =
        new ArrayList<>(
            Chain.of(head)
                .append(now, principal.subject(), EntryKind.ALERT_REARMED, details)
                .writes());
    failed.forEach(alert -> writes.add(rearmed(alert, now)));
    return docket.commit(writes) instanceof Commit.Done;
  }

  private static Write rearmed(Alert alert, Instant now) {
    return new Write.RearmedAlert(alert, now);
  }
}
