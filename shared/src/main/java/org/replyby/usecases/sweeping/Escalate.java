package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.Presence;
import org.replyby.alerts.plan.Rung;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Escalation;
import org.replyby.model.LastRung;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Journal;

/**
 * Takes the next step when nobody acknowledged what was told: one query, then one transaction that
 * sets the moment of the following step, writes an alert for each official who is told now, and
 * appends to the docket. An acknowledgment, a later rung or a closing that came first wins, since
 * each writes the deadline.
 */
public final class Escalate {
  private static final String BY = "deadline-sweep";

  private final Docket docket;
  private final Journal journal;

  public Escalate(Docket docket, Journal journal) {
    this.docket = docket;
    this.journal = journal;
  }

  /** Whether a step was taken. */
  boolean step(Deadline found, Instant now) {
    var told = found.plan().last();
    if (told == null || told.escalation() == null || told.escalation().nextAt().isAfter(now)) {
      return false;
    }
    var read = DeadlineWithHead.of(docket, found);
    if (read.isEmpty()) {
      throw new IllegalStateException("the deadline's matter is not on record");
    }
    return step(read.get(), told, EscalationSteps.stepped(told.escalation(), now), now);
  }

  private static List<Official> present(JurisdictionFile file, Instant now) {
    return Presence.of(file.officials(), file.jurisdiction().zone(), now);
  }

  private boolean step(DeadlineWithHead read, LastRung told, Escalation next, Instant now) {
    var deadline = read.deadline();
    var rung = new Rung(told.step(next.steps()), now, Reason.ESCALATED);
    var audience = EscalationSteps.audience(next.steps(), present(read.file(), now));
    var amongOthers = read.file().hasOtherThan(deadline.id().matter());
    var newAlerts = NewAlerts.to(audience, deadline, rung, amongOthers, List.of(), now);
    var details = Details.of(deadline);
    details.put(Details.PLAN, Integer.toString(deadline.plan().version()));
    details.put(Details.RUNG, rung.key());
    newAlerts.addTo(details);
    var writes =
        new ArrayList<>(
            Chain.of(read.head()).append(now, BY, EntryKind.ESCALATED, details).writes());
    writes.add(new Write.ChangedDeadline(deadline, deadline.escalating(next)));
    writes.addAll(newAlerts.writes());
    if (!(docket.commit(writes) instanceof Commit.Done)) {
      return false;
    }
    var event = newAlerts.alerts().isEmpty() ? "escalation.nobody-to-tell" : "escalation.step";
    journal.note(event, Map.of("deadline", deadline.id().toString(), "rung", rung.key()));
    return true;
  }
}
