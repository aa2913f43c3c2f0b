package org.replyby.usecases.recalculating;

import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Demand;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Plan;
import org.replyby.model.Recalculation;
import org.replyby.model.Rewording;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Write;

/**
 * Begins a deadline that a corrected demand starts, and tells everybody at once. One that an
 * earlier correction had voided is opened again, under a new plan.
 */
record BeginDeadline(JobStep in) {
  Recalculation begin(Recalculation.Step.Begin begin, Optional<Deadline> found) {
    if (found.isEmpty()) {
      return begun(begin);
    }
    return switch (found.get().state()) {
      case DeadlineState.Voided voided -> reopened(begin, found.get());
      case DeadlineState.Open open -> in.note("left: it is on record already");
      case DeadlineState.Met met -> in.note("left: it is closed");
      case DeadlineState.Withdrawn gone -> in.note("left: it is closed");
    };
  }

  private Recalculation begun(Recalculation.Step.Begin begin) {
    var now = in.now();
    var date = in.file().dueDate(begin.terms().basis());
    var begun =
        Deadline.begun(
            begin.deadline(),
            begin.terms().kind(),
            begin.terms().basis(),
            date,
            Plan.first(
                now,
                ReminderPlan.of(now, begin.terms().kind(), date, in.file().calendar()).first().at(),
                ConfirmReminder.at(now, date)),
            demand().of(begin.terms().part()),
            new Entered(now, in.job().appliedBy()));
    var opening = AtOnce.opening(begun.kind(), date, now);
    var newAlerts = NewAlerts.of(begun, opening, in.file(), in.remarks(), now);
    var is = begun.telling(newAlerts.lastRung(begun, in.file().escalation(), false, now));
    return in.commit(
        new Write.NewDeadline(is),
        EntryKind.DEADLINE_SET,
        newAlerts.details(is),
        newAlerts,
        "begun, " + Explanation.dates(date));
  }

  private Recalculation reopened(Recalculation.Step.Begin begin, Deadline was) {
    var now = in.now();
    var terms = begin.terms();
    var date = in.file().dueDate(terms.basis());
    var dated =
        was.restated(terms.kind(), demand().of(terms.part()))
            .reopened(
                terms.basis(),
                date,
                in.change(was),
                ReminderPlan.of(now, terms.kind(), date, in.file().calendar()).first().at(),
                ConfirmReminder.at(now, date));
    var newAlerts = NewAlerts.of(dated, AtOnce.recalculated(now), in.file(), in.remarks(), now);
    var is = dated.telling(newAlerts.lastRung(dated, in.file().escalation(), false, now));
    return in.commit(
        new Write.ChangedDeadline(was, is),
        EntryKind.DEADLINE_RECALCULATED,
        newAlerts.details(is),
        newAlerts,
        "open again, " + Explanation.dates(date));
  }

  private Demand demand() {
    if (in.job().rewording() instanceof Rewording.Restated(var demand)) {
      return demand
          .named(in.file().jurisdiction().name())
          .titled(in.head().title())
          .disclosed(in.head().disclosure());
    }
    throw new IllegalStateException("only a corrected demand begins a deadline");
  }
}
