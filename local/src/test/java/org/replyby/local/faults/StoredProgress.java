package org.replyby.local.faults;

import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;

/** What the service did, by its own table. */
record StoredProgress(FaultTestService service) implements ReferenceModel.Progress {
  @Override
  public boolean includes(ModelDeadline deadline, String rung, int steps) {
    var told = stored(deadline).plan().last();
    var taken = told == null || told.escalation() == null ? 0 : told.escalation().steps();
    return told != null && told.key().equals(rung) && (steps == 0 || taken >= steps);
  }

  @Override
  public boolean isReminderOver(ModelDeadline deadline) {
    return stored(deadline).plan().confirmAt() == null;
  }

  private Deadline stored(ModelDeadline deadline) {
    return service.app.docket().deadline(DeadlineId.parse(deadline.id)).orElseThrow();
  }
}
