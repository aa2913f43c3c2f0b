package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.reach.WhoHears;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Escalation;
import org.replyby.model.LastRung;
import org.replyby.model.Official;
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
 * Takes the next step when nobody acknowledged what was told: one read and one query, then one
 * transaction that sets the moment of the following step, writes an alert for each official who is
 * told now, and appends to the docket. An acknowledgment, a later rung or a closing that came first
 * wins, since each writes the deadline.
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
    if (told == null || told.escalation() == null) {
      return false;
    }
    var at = told.escalation().nextAt();
    if (at == null || at.isAfter(now)) {
      return false;
    }
    if (found.dueDate().hasPassed(now)) {
      return over(found, told.escalation());
    }
    var read = DeadlineWithHead.of(docket, found);
    if (read.isEmpty()) {
      throw new IllegalStateException("the deadline's matter is not on record");
    }
    return step(read.get(), told, told.escalation(), now);
  }

  /** The due date passed before the step was taken: the late reminders go to everybody instead. */
  private boolean over(Deadline found, Escalation open) {
    var ended = found.escalating(new Escalation(open.steps(), null));
    docket.commit(List.of(new Write.ChangedDeadline(found, ended)));
    return false;
  }

  private boolean step(DeadlineWithHead read, LastRung told, Escalation was, Instant now) {
    var deadline = read.deadline();
    var number = was.steps() + 1;
    var rung = new Rung(told.step(number), now, Reason.ESCALATED);
    var candidates = Candidates.of(read.file(), deadline, now);
    var disclosure = deadline.demand().disclosure();
    var reach = WhoHears.ofStep(number, candidates, disclosure, Official::isReachable);
    var inCity = read.file().inCity(disclosure);
    var city = read.file().jurisdiction().zone();
    var newAlerts = NewAlerts.of(reach, deadline, rung, inCity, List.of(), city, now);
    var next =
        reach.hasGoneOn()
            ? EscalationSteps.reachedNobody(was, deadline.dueDate(), now, city)
            : EscalationSteps.stepped(was, deadline.dueDate(), now, city);
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
    var event = reach.isNobody() ? "escalation.nobody-to-tell" : "escalation.step";
    journal.note(event, Map.of("deadline", deadline.id().toString(), "rung", rung.key()));
    return true;
  }
}
