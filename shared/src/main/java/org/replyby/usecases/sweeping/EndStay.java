package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.texts.Remarks;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.Setting;
import org.replyby.model.Deadline;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Extension;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;

/**
 * Ends a stay that nobody looked at on its review day: the date from before the stay counts again,
 * and its alarms start again, in one transaction that also tells everybody.
 */
final class EndStay {
  private static final String BY = "deadline-sweep";
  private static final String WHY = "nobody looked at the stay on its review day";

  private final Docket docket;

  EndStay(Docket docket) {
    this.docket = docket;
  }

  /** Whether the deadline is stayed, and its review is overdue at this rung. */
  static boolean isDue(Deadline deadline, Rung rung) {
    return deadline.dueDate().aim() == Aim.STAYED && rung.at().isAfter(deadline.dueDate().alarm());
  }

  boolean end(DeadlineWithHead read, Instant now) {
    var was = read.deadline();
    var stay = stay(was.basis().setting());
    if (stay == null) {
      throw new IllegalStateException("the deadline is not stayed");
    }
    var basis = was.basis().set(stay.was(), was.basis().fixedByOrder());
    var date = read.file().dueDate(basis);
    var change =
        new Extension(
            was.dueDate(),
            was.plan().version(),
            was.plan().from(),
            Extension.Cause.RECALCULATED,
            BY,
            WHY,
            new Entered(now, BY));
    var first = ReminderPlan.of(now, was.kind(), date, read.file().calendar()).first().at();
    var dated = was.redated(basis, date, change, first, ConfirmReminder.at(now, date));
    var newAlerts =
        NewAlerts.of(
            dated, AtOnce.recalculated(now), read.file(), List.of(Remarks.stayEnded()), now);
    var is =
        dated.telling(
            newAlerts.lastRung(
                dated, read.file().escalation(), was.plan().isUnacknowledged(), now));
    var details = newAlerts.details(is);
    Details.putReplaced(details, was.dueDate());
    details.put("why", WHY);
    var chain = Chain.of(read.head()).append(now, BY, EntryKind.DEADLINE_RECALCULATED, details);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(was, is));
    writes.addAll(newAlerts.writes());
    return docket.commit(writes) instanceof Commit.Done;
  }

  private static Setting.@Nullable Stayed stay(Setting setting) {
    return switch (setting) {
      case Setting.Stayed stayed -> stayed;
      case Setting.Unsettled note when note.isNote() -> stay(note.due());
      default -> null;
    };
  }
}
