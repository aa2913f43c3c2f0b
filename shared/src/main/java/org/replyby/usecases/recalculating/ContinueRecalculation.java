package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Recalculation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.MatterWithFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.run.Tokens;

/**
 * Continues a recalculation: one transaction per deadline, which also marks the deadline as done in
 * the job, so that a crash repeats nothing and loses nothing. A deadline that was closed, ordered
 * or given another date since the preview is left as it is. One that cannot be handled stays in the
 * job, and does not stop the others.
 */
public final class ContinueRecalculation {
  private final Docket docket;
  private final Tokens salts;
  private final Journal journal;

  public ContinueRecalculation(Docket docket, Tokens salts, Journal journal) {
    this.docket = docket;
    this.salts = salts;
    this.journal = journal;
  }

  /**
   * How many steps were done or found to be needless. Those that other transactions were changing
   * stay due.
   */
  public int go(Recalculation found, Instant now, TimeLeft timeLeft) {
    var job = found;
    var done = 0;
    var faults = 0;
    for (var step : found.todo()) {
      if (!timeLeft.allowsAnother()) {
        return done;
      }
      var next = attempt(job, step, now);
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
  private Optional<Recalculation> attempt(Recalculation job, Recalculation.Step step, Instant now) {
    return Attempt.oneOfMany(
        journal,
        "recalculation.deadline-left",
        Map.of("recalculation", job.id().toString(), "deadline", step.deadline().toString()),
        () -> step(job, step, now));
  }

  /** The job after the step; the same job if another transaction was faster. */
  private Recalculation step(Recalculation job, Recalculation.Step step, Instant now) {
    var id = step.deadline();
    var found = docket.deadline(id);
    var read = MatterWithFile.of(docket, id.matter());
    if (read.isEmpty()) {
      throw new IllegalStateException("the matter of the recalculation is not on record");
    }
    var doing = new JobStep(docket, job, step, read.get().file(), read.get().head(), salts, now);
    return switch (step) {
      case Recalculation.Step.Move move -> new MoveDeadline(doing).move(move, onRecord(found));
      case Recalculation.Step.Begin begin -> new BeginDeadline(doing).begin(begin, found);
      case Recalculation.Step.End end -> new EndDeadline(doing).end(onRecord(found));
      case Recalculation.Step.Tell tell -> tell(doing, onRecord(found));
    };
  }

  /**
   * Tells those who may be told of a deadline now. The alerts that waited to be sent were made for
   * others, and their claims fail, so this also replaces those.
   */
  private static Recalculation tell(JobStep in, Deadline was) {
    if (!was.isOpen()) {
      return in.note("left: it is closed");
    }
    if (was.plan().last() == null) {
      return in.note("left: nobody was told of it yet, and the next sweep tells it");
    }
    var rung = AtOnce.disclosed(was.version(), in.now());
    var newAlerts = NewAlerts.of(was, rung, in.file(), List.of(), in.now());
    var isUnacknowledged = was.plan().isUnacknowledged();
    var told = newAlerts.lastRung(was, in.file().escalation(), isUnacknowledged, in.now());
    var details = Details.of(was);
    details.put(Details.PLAN, Integer.toString(was.plan().version()));
    details.put(Details.RUNG, rung.key());
    newAlerts.addTo(details);
    return in.commit(
        new Write.ChangedDeadline(was, was.waitingUntil(was.plan().next(), told)),
        EntryKind.DISCLOSURE_TOLD,
        details,
        newAlerts,
        "told to those who may be told");
  }

  private static Deadline onRecord(Optional<Deadline> found) {
    if (found.isEmpty()) {
      throw new IllegalStateException("a deadline of the recalculation is not on record");
    }
    return found.get();
  }
}
