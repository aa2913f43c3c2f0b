package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.EntryKind;
import org.replyby.model.MatterId;
import org.replyby.model.Reason;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/**
 * Puts the outcomes of a matter's alerts on its docket, all in one transaction, and takes them out
 * of the due index. Claim and mark never touch the docket: a conflict after a publish would send
 * the alert twice. The deputies are told of an alert that failed for good in the same transaction,
 * so such an alert is settled alone.
 */
public final class SettleAlerts {
  /** A transaction has at most 100 actions: these, the head, and the docket's line. */
  public static final int MOST = 90;

  private static final String BY = "alert-dispatch";

  private final Docket docket;

  public SettleAlerts(Docket docket) {
    this.docket = docket;
  }

  /**
   * Whether others have to be told of an alert's outcome: if it failed, but never if it is a
   * notice.
   */
  public static boolean isToldToOthers(Alert alert) {
    return alert.state() instanceof AlertState.Failed && alert.reason() != Reason.UNDELIVERED;
  }

  /** Whether they are on the docket now; if not, they stay due. */
  public boolean settle(MatterId matter, List<Alert> settled, Instant now) {
    var file = docket.file(matter.jurisdiction());
    var head = file.flatMap(f -> f.matter(matter));
    if (file.isEmpty() || head.isEmpty()) {
      throw new IllegalStateException("the alerts' matter is not on record");
    }
    var chain = Chain.of(head.get()).append(now, BY, EntryKind.ALERTS_SETTLED, details(settled));
    var writes = new ArrayList<>(chain.writes());
    settled.forEach(alert -> writes.add(new Write.SettledAlert(alert)));
    settled.stream()
        .filter(SettleAlerts::isToldToOthers)
        .flatMap(alert -> UndeliveredAlerts.alerts(alert, file.get(), now).stream())
        .filter(this::isNew)
        .forEach(alert -> writes.add(new Write.NewAlert(alert)));
    return docket.commit(writes) instanceof Commit.Done;
  }

  /** If an alert was rearmed and failed again, the others were told the first time. */
  private boolean isNew(Alert undelivered) {
    return docket.alert(undelivered.id()).isEmpty();
  }

  private static Map<String, String> details(List<Alert> settled) {
    var details = new TreeMap<String, String>();
    settled.forEach(alert -> details.put(alert.id().toString(), outcome(alert)));
    return details;
  }

  private static String outcome(Alert alert) {
    return switch (alert.state()) {
      case AlertState.Published p -> "published as " + p.messageId() + " at " + p.at();
      case AlertState.Superseded s -> unsent(alert) + s.why();
      case AlertState.Unreached u -> unsent(alert) + "no confirmed address";
      case AlertState.Failed f -> "not delivered: " + f.code();
      case AlertState.Pending p ->
          throw new IllegalStateException("a pending alert has no outcome");
      case AlertState.Claimed c ->
          throw new IllegalStateException("a claimed alert has no outcome");
    };
  }

  /** A try whose answer was lost may have reached its official. */
  private static String unsent(Alert alert) {
    return alert.attempts() == 0 ? "never sent: " : "may have gone out, not sent again: ";
  }
}
