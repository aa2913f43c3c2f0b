package org.replyby.local.faults;

import java.time.Instant;
import java.util.List;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.model.Deadline;

/** Checks that the next moment of each open deadline of a city is that of its next reminder. */
record DeadlineCheck(TestCity city, List<String> summary, List<String> errors) {
  void check() {
    for (var deadline : city.service.app.docket().deadlines(city.id)) {
      var state = deadline.state().getClass().getSimpleName();
      summary.add(
          "deadline: %s plan %d %s, due %s, changed %d times, %s"
              .formatted(
                  deadline.kind(),
                  deadline.plan().version(),
                  state,
                  deadline.dueDate().safeDue(),
                  deadline.extensions().size(),
                  escalation(deadline)));
      var next = nextReminder(deadline);
      if (deadline.isOpen() && !next.equals(deadline.plan().next())) {
        errors.add("the next moment is " + deadline.plan().next() + ", not " + next);
      }
    }
  }

  private static String escalation(Deadline deadline) {
    var told = deadline.plan().last();
    if (told == null) {
      return "not told";
    }
    var escalation = told.escalation();
    return told.key() + (escalation == null ? "" : ", escalated by " + escalation.steps());
  }

  private Instant nextReminder(Deadline deadline) {
    var now = city.service.clock.instant();
    var calendar = city.service.app.docket().file(city.id).orElseThrow().calendar();
    return ReminderPlan.of(deadline, calendar).next(now).orElseThrow().at();
  }
}
