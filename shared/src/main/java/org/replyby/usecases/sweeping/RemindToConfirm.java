package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Reason;
import org.replyby.usecases.alerting.Candidates;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Journal;

/**
 * Reminds the city attorneys to confirm a date: one read and one query, then one transaction that
 * ends the reminder, writes an alert for each official who is told, and appends to the docket. If
 * the date was confirmed by then, or its safe date has passed, one write ends the reminder without
 * a word. The rungs of the plan and their escalation stay as they are.
 */
final class RemindToConfirm {
  private static final String BY = "deadline-sweep";

  private final Docket docket;
  private final Journal journal;

  RemindToConfirm(Docket docket, Journal journal) {
    this.docket = docket;
    this.journal = journal;
  }

  /**
   * Whether the reminder was due and is over now. {@code isChanged} says that this sweep has
   * written the deadline since it was found: then it is read again.
   */
  boolean step(Deadline found, boolean isChanged, Instant now) {
    var moment = found.plan().confirmAt();
    if (moment == null || moment.isAfter(now)) {
      return false;
    }
    var deadline = isChanged ? docket.deadline(found.id()).orElse(found) : found;
    if (!ConfirmReminder.isNeeded(deadline, now)) {
      return docket.commit(List.of(over(deadline))) instanceof Commit.Done;
    }
    var read = DeadlineWithHead.of(docket, deadline);
    if (read.isEmpty()) {
      throw new IllegalStateException("the deadline's matter is not on record");
    }
    return tell(read.get(), now);
  }

  private boolean tell(DeadlineWithHead read, Instant now) {
    var deadline = read.deadline();
    var rung = new Rung(ConfirmReminder.KEY, now, Reason.UNCONFIRMED);
    var audience = ConfirmReminder.audience(Candidates.of(read.file(), deadline, now));
    var newAlerts =
        NewAlerts.to(
            audience.officials(),
            deadline,
            rung,
            read.file().inCity(deadline.demand().disclosure()),
            Remarks.toConfirm(audience.why()),
            read.file().jurisdiction().zone(),
            now);
    var details = Details.of(deadline);
    details.put(Details.PLAN, Integer.toString(deadline.plan().version()));
    details.put(Details.RUNG, rung.key());
    newAlerts.addTo(details);
    var writes =
        new ArrayList<>(
            Chain.of(read.head()).append(now, BY, EntryKind.RUNG_FIRED, details).writes());
    writes.add(over(deadline));
    writes.addAll(newAlerts.writes());
    if (!(docket.commit(writes) instanceof Commit.Done)) {
      return false;
    }
    if (newAlerts.reach().isNobody()) {
      journal.note("rung.nobody-to-tell", Map.of("deadline", deadline.id().toString()));
    }
    return true;
  }

  private static Write over(Deadline deadline) {
    return new Write.ChangedDeadline(deadline, deadline.afterConfirmReminder());
  }
}
