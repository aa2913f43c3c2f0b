package org.replyby.usecases.dispatching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.replyby.model.Absence;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.ToSend;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;

/**
 * Ends what would reach nobody, and lets it go on to the next person at once. The row that ended
 * stays due until one transaction has put its outcome on the docket together with the alerts that
 * take its place. So if the second step does not happen here, the next sweep does it, and the ids
 * of those alerts make sure that it happens once.
 */
final class EndUnreached {
  private final Outbox outbox;
  private final SettleAlerts settle;
  private final Journal journal;
  private final AlertLog log;

  EndUnreached(Outbox outbox, SettleAlerts settle, Journal journal) {
    this.outbox = outbox;
    this.settle = settle;
    this.journal = journal;
    this.log = new AlertLog(journal);
  }

  /** No address of its official is confirmed, so it was not claimed. False if another has it. */
  boolean unclaimed(ToSend wanted, Instant now) {
    var outcome = new AlertState.Unreached(now, Absence.NONE_CONFIRMED);
    return ended(outbox.end(wanted, outcome, now), wanted, outcome, now);
  }

  /** It is ours, and SNS has no live address for it. */
  boolean claimed(ToSend ours, Instant now) {
    var outcome = new AlertState.Unreached(now, Absence.NONE_LIVE);
    return ended(outbox.mark(ours, outcome, now), ours, outcome, now);
  }

  private boolean ended(boolean isOurs, ToSend sending, AlertState.Unreached outcome, Instant now) {
    if (isOurs) {
      log.unreached(sending);
      if (sending instanceof Alert alert) {
        goOn(alert.in(outcome, alert.attempts(), now), now);
      }
    }
    return isOurs;
  }

  private void goOn(Alert ended, Instant now) {
    Attempt.oneOfMany(
        journal,
        "alert.not-gone-on",
        Map.of("alert", ended.name()),
        () -> settle.settle(ended.id().deadline().matter(), List.of(ended), now));
  }
}
