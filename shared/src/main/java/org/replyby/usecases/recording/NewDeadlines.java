package org.replyby.usecases.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.reach.Reach;
import org.replyby.demands.DemandDeadline;
import org.replyby.demands.DemandDeadlines;
import org.replyby.model.Deadline;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Plan;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/**
 * The deadlines that a demand starts, dated and planned. The one that the demand itself states is
 * told in the demand's own transaction. The others are due at once, and the next sweep tells them,
 * so that a jurisdiction with all its officials fits in one transaction of 100.
 */
record NewDeadlines(Deadline main, List<Deadline> others, NewAlerts newAlerts)
    implements StartedDeadlines {
  static NewDeadlines of(
      DemandDeadlines starts, JurisdictionFile file, Demand demand, Entered entered) {
    return of(starts, file, demand, entered, entered.at());
  }

  /** Nobody is told of them before {@code tellFrom}. */
  static NewDeadlines of(
      DemandDeadlines starts,
      JurisdictionFile file,
      Demand demand,
      Entered entered,
      Instant tellFrom) {
    var now = entered.at();
    var main = deadline(starts.main(), file, demand, entered, null);
    var others =
        starts.deadlines().stream()
            .skip(1)
            .map(started -> deadline(started, file, demand, entered, tellFrom))
            .toList();
    var rung = AtOnce.opening(main.kind(), main.dueDate(), now);
    var newAlerts = held(NewAlerts.of(main, rung, file, now), tellFrom);
    var telling = main.telling(newAlerts.lastRung(main, file.escalation(), false, now));
    return new NewDeadlines(telling, others, newAlerts);
  }

  static Deadline deadline(
      DemandDeadline started,
      JurisdictionFile file,
      Demand demand,
      Entered entered,
      @Nullable Instant toldBySweep) {
    var now = entered.at();
    var dueDate = file.dueDate(started.basis());
    var first =
        toldBySweep != null
            ? toldBySweep
            : ReminderPlan.of(now, started.kind(), dueDate, file.calendar()).first().at();
    return Deadline.begun(
        started.id(),
        started.kind(),
        started.basis(),
        dueDate,
        Plan.first(now, first, ConfirmReminder.at(now, dueDate)),
        demand.of(started.part()),
        entered);
  }

  private static NewAlerts held(NewAlerts made, Instant tellFrom) {
    return made.tellAt().isBefore(tellFrom)
        ? new NewAlerts(
            made.rung(),
            made.alerts().stream().map(alert -> alert.heldUntil(tellFrom)).toList(),
            made.reach(),
            made.toOperator(),
            tellFrom,
            made.city())
        : made;
  }

  @Override
  public List<Deadline> all() {
    var all = new ArrayList<Deadline>();
    all.add(main);
    all.addAll(others);
    return all;
  }

  @Override
  public void appendTo(Chain chain, Instant now, String by, Tokens salts) {
    chain.append(now, by, EntryKind.DEADLINE_SET, newAlerts.details(main));
    others.forEach(d -> chain.append(now, by, EntryKind.DEADLINE_SET, Details.dated(d)));
  }

  /** The line of a deadline that a person entered, with the texts beside it. */
  void appendTo(Chain chain, Instant now, String by, FreeTexts texts) {
    chain.append(now, by, EntryKind.DEADLINE_SET, newAlerts.details(main), texts);
  }

  @Override
  public Reach reach() {
    return newAlerts.reach();
  }

  @Override
  public List<Write> writes() {
    var writes = new ArrayList<Write>();
    all().forEach(deadline -> writes.add(new Write.NewDeadline(deadline)));
    writes.addAll(newAlerts.writes());
    return writes;
  }
}
