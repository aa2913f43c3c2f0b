package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.model.Absence;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.EntryKind;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.usecases.alerting.Onward;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.MatterWithFile;
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
   * Whether others have to be told of an alert's outcome, because it failed or reached nobody. An
   * alert about a failure is told to nobody else.
   */
  public static boolean isToldToOthers(Alert alert) {
    return !UndeliveredAlerts.isOne(alert)
        && (alert.state() instanceof AlertState.Failed
            || (alert.state() instanceof AlertState.Unreached && WhoHears.goesOn(alert.reason())));
  }

  /** Whether they are on the docket now; if not, they stay due. */
  public boolean settle(MatterId matter, List<Alert> settled, Instant now) {
    var read = MatterWithFile.of(docket, matter);
    if (read.isEmpty()) {
      throw new IllegalStateException("the alerts' matter is not on record");
    }
    var chain =
        Chain.of(read.get().head())
            .append(
                now, BY, EntryKind.ALERTS_SETTLED, details(settled, read.get().file().officials()));
    var writes = new ArrayList<>(chain.writes());
    settled.forEach(alert -> writes.add(new Write.SettledAlert(alert)));
    settled.stream()
        .filter(SettleAlerts::isToldToOthers)
        .forEach(alert -> writes.addAll(toOthers(alert, read.get(), now)));
    return docket.commit(writes) instanceof Commit.Done;
  }

  private List<Write> toOthers(Alert alert, MatterWithFile read, Instant now) {
    if (alert.state() instanceof AlertState.Unreached) {
      var ofPlan = docket.alerts(alert.id().deadline(), alert.id().planVersion());
      return Onward.of(alert, read, ofPlan, now).writes(docket);
    }
    return UndeliveredAlerts.alerts(alert, read.file(), read.head().disclosure(), now).stream()
        .filter(this::isNew)
        .<Write>map(Write.NewAlert::new)
        .toList();
  }

  /** If an alert was rearmed and failed again, the others were told the first time. */
  private boolean isNew(Alert undelivered) {
    return docket.alert(undelivered.id()).isEmpty();
  }

  private static Map<String, String> details(List<Alert> settled, List<Official> officials) {
    var details = new TreeMap<String, String>();
    for (var alert : settled) {
      details.put(alert.id().toString(), outcome(alert));
      AlertEvidence.put(details, alert, officials);
    }
    return details;
  }

  private static String outcome(Alert alert) {
    return switch (alert.state()) {
      case AlertState.Published p -> accepted(p);
      case AlertState.Superseded s -> unsent(alert) + s.why();
      case AlertState.Unreached u -> reachedNobody(u.why());
      case AlertState.Failed f -> "not delivered: " + f.code();
      case AlertState.Pending p ->
          throw new IllegalStateException("a pending alert has no outcome");
      case AlertState.Claimed c ->
          throw new IllegalStateException("a claimed alert has no outcome");
    };
  }

  /** What SNS said, and no more: nobody knows whether a person was told. */
  private static String accepted(AlertState.Published published) {
    var what =
        switch (published.reached()) {
          case BY_EMAIL -> "accepted by SNS for email";
          case BY_TEXT -> "accepted by SNS for text message";
          case BY_EMAIL_AND_TEXT -> "accepted by SNS for email and text message";
          case NOT_PROVED -> "accepted by SNS, reach not proved,";
        };
    return what + " as " + published.messageId() + " at " + published.at();
  }

  private static String reachedNobody(Absence why) {
    return switch (why) {
      case NONE_CONFIRMED -> "reached nobody: no confirmed address";
      case NONE_LIVE -> "reached nobody: SNS has no live address of this official";
      case FOUND_LATER ->
          "may have reached nobody: the address was lost, and SNS had not proved it";
      case TEXT_NOT_DELIVERED -> "reached nobody: it went out as a text, which was not delivered";
    };
  }

  /** A try whose answer was lost may have reached its official. */
  private static String unsent(Alert alert) {
    return alert.attempts() == 0 ? "never sent: " : "may have gone out, not sent again: ";
  }
}
