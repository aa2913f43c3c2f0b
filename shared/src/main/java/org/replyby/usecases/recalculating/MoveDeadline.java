package org.replyby.usecases.recalculating;

import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.texts.Remarks;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Recalculation;
import org.replyby.model.Terms;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Write;

/**
 * Gives a deadline its new date and words, and tells everybody. A date that was set anew since the
 * preview stays, and so does that of a closed deadline; what is said about them is corrected.
 */
record MoveDeadline(JobStep in) {
  Recalculation move(Recalculation.Step.Move move, Deadline was) {
    var own = Terms.of(was);
    var says = in.job().reworded(was.demand());
    if (!was.isOpen()) {
      return says.equals(was.demand())
          ? in.note("left: it is closed")
          : in.note(
              "what is said about it was corrected; it is closed, so nobody is told",
              changed(was, was.restated(was.kind(), says).noted(was.basis(), was.dueDate())));
    }
    var isAsPreviewed = was.plan().version() == move.planVersion();
    var terms = move.terms() == null || !isAsPreviewed ? own : move.terms();
    var isCounted = move.terms() == null ? Dependents.canBeRecalculated(was) : isAsPreviewed;
    var date = isCounted ? in.file().dueDate(terms.basis()) : was.dueDate();
    var restated = was.restated(terms.kind(), says.of(terms.part()));
    if (new Effect.Move(was, terms, date).isRedated()) {
      return redate(was, restated, terms, date);
    }
    if (!terms.equals(own) || !says.equals(was.demand())) {
      return retell(was, restated.noted(terms.basis(), date));
    }
    if (isCounted && !date.equals(was.dueDate())) {
      return in.note(
          "explained anew; its dates are the same", changed(was, was.noted(terms.basis(), date)));
    }
    return in.note(
        !isAsPreviewed && move.terms() != null
            ? "left: its date was changed meanwhile"
            : isCounted
                ? "left: it has that date"
                : "left: it is ordered, or was changed too often");
  }

  private Recalculation redate(Deadline was, Deadline restated, Terms terms, DueDate date) {
    var now = in.now();
    var dated =
        restated.redated(
            terms.basis(),
            date,
            in.change(was),
            ReminderPlan.of(now, terms.kind(), date).first().at(),
            ConfirmReminder.at(now, date));
    var remarks = Remarks.moved(was.dueDate(), date, in.job().why());
    var newAlerts = NewAlerts.of(dated, AtOnce.recalculated(now), in.file(), remarks, now);
    var is = telling(was, dated, newAlerts);
    var details = newAlerts.details(is);
    Details.putReplaced(details, was.dueDate());
    return in.commit(
        changed(was, is),
        EntryKind.DEADLINE_RECALCULATED,
        details,
        newAlerts,
        "moved from %s to %s".formatted(dates(was), dates(is)));
  }

  /** The dates are the same. Nobody is told again of what nobody was told yet. */
  private Recalculation retell(Deadline was, Deadline corrected) {
    if (was.plan().last() == null) {
      return in.note("corrected before anybody was told of it", changed(was, corrected));
    }
    var now = in.now();
    var newAlerts =
        NewAlerts.of(
            corrected, AtOnce.corrected(corrected.version(), now), in.file(), in.remarks(), now);
    return in.commit(
        changed(was, telling(was, corrected, newAlerts)),
        EntryKind.DEADLINE_CORRECTED,
        newAlerts.details(corrected),
        newAlerts,
        "corrected; its dates are the same");
  }

  private Deadline telling(Deadline was, Deadline is, NewAlerts newAlerts) {
    return is.telling(
        newAlerts.lastRung(is, in.file().escalation(), was.plan().isUnacknowledged(), in.now()));
  }

  private static Write changed(Deadline was, Deadline is) {
    return new Write.ChangedDeadline(was, is);
  }

  private static String dates(Deadline deadline) {
    return Explanation.dates(deadline.dueDate());
  }
}
