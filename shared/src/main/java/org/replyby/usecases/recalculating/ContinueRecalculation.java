package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.texts.Remarks;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Extension;
import org.replyby.model.Recalculation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;

/**
 * Continues a recalculation: one transaction per deadline, which also marks the deadline as done in
 * the job, so that a crash repeats nothing and loses nothing. A deadline that was closed, ordered
 * or given another date since the preview is left as it is. One that cannot be handled stays in the
 * job, and does not stop the others.
 */
public final class ContinueRecalculation {
  private static final String BY = "deadline-sweep";

  private final Docket docket;
  private final Journal journal;

  public ContinueRecalculation(Docket docket, Journal journal) {
    this.docket = docket;
    this.journal = journal;
  }

  /**
   * How many deadlines were moved or left. Those that other transactions were changing stay due.
   */
  public int go(Recalculation found, Instant now, TimeLeft timeLeft) {
    var job = found;
    var done = 0;
    var faults = 0;
    for (var move : found.todo()) {
      if (!timeLeft.allowsAnother()) {
        return done;
      }
      var next = attempt(job, move, now);
      faults += next.isEmpty() ? 1 : 0;
      done += next.isPresent() && !next.get().equals(job) ? 1 : 0;
      job = next.orElse(job);
    }
    if (done == 0 && faults > 0) {
      throw new IllegalStateException(
          "no deadline that is left of the recalculation could be moved");
    }
    return done;
  }

  /** Empty if the deadline cannot be handled. The journal names it, not what is in it. */
  private Optional<Recalculation> attempt(Recalculation job, Recalculation.Move move, Instant now) {
    return Attempt.oneOfMany(
        journal,
        "recalculation.deadline-left",
        Map.of("recalculation", job.id().toString(), "deadline", move.deadline().toString()),
        () -> step(job, move, now));
  }

  private Recalculation step(Recalculation job, Recalculation.Move move, Instant now) {
    var read = docket.deadline(move.deadline()).flatMap(d -> DeadlineWithHead.of(docket, d));
    if (read.isEmpty()) {
      throw new IllegalStateException("a deadline of the recalculation is not on record");
    }
    var was = read.get().deadline();
    if (!Dependents.canBeRecalculated(was)) {
      return note(job, move, "left: it is closed, ordered, or was changed too often");
    }
    var setting = move.setting();
    if (setting != null && was.plan().version() != move.planVersion()) {
      return note(job, move, "left: its date was changed meanwhile");
    }
    var basis = setting == null ? was.basis() : was.basis().set(setting, false);
    var date = read.get().file().dueDate(basis);
    return date.isSameDateAs(was.dueDate()) && basis.equals(was.basis())
        ? note(job, move, "left: it has that date")
        : redate(job, move, read.get(), basis, date, now);
  }

  private Recalculation redate(
      Recalculation job,
      Recalculation.Move move,
      DeadlineWithHead read,
      Basis basis,
      DueDate date,
      Instant now) {
    var was = read.deadline();
    var change =
        new Extension(
            was.dueDate(),
            was.plan().version(),
            was.plan().from(),
            Extension.Cause.RECALCULATED,
            BY,
            job.why(),
            new Entered(now, job.appliedBy()));
    var dated =
        was.redated(
            basis,
            date,
            change,
            ReminderPlan.of(now, was.kind(), date).first().at(),
            ConfirmReminder.at(now, date));
    var newAlerts =
        NewAlerts.of(
            dated,
            AtOnce.recalculated(now),
            read.file(),
            Remarks.moved(was.dueDate(), date, job.why()),
            now);
    var is =
        dated.telling(
            newAlerts.lastRung(
                dated, read.file().escalation(), was.plan().isUnacknowledged(), now));
    var after = job.did(move, "moved from %s to %s".formatted(dates(was), dates(is)));
    var details = newAlerts.details(is);
    Details.putReplaced(details, was.dueDate());
    details.put("why", job.why());
    details.put("recalculation", job.id().toString());
    var chain = Chain.of(read.head()).append(now, BY, EntryKind.DEADLINE_RECALCULATED, details);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(was, is));
    writes.add(new Write.ChangedRecalculation(job, after));
    writes.addAll(newAlerts.writes());
    return docket.commit(writes) instanceof Commit.Done ? after : job;
  }

  private Recalculation note(Recalculation job, Recalculation.Move move, String outcome) {
    var after = job.did(move, outcome);
    var done = docket.commit(List.of(new Write.ChangedRecalculation(job, after)));
    return done instanceof Commit.Done ? after : job;
  }

  private static String dates(Deadline deadline) {
    return Explanation.dates(deadline.dueDate());
  }
}
