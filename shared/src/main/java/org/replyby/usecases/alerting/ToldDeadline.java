package org.replyby.usecases.alerting;

import java.time.Instant;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.usecases.docket.JurisdictionFile;

/** A deadline as it is now on record, and who is told of it: what the recorder is answered. */
public record ToldDeadline(Deadline deadline, Reach reach) {
  /** For a request that was made before: those whom the same rung would reach now. */
  public static ToldDeadline again(
      Deadline deadline, Rung rung, JurisdictionFile file, Instant now) {
    return new ToldDeadline(deadline, NewAlerts.of(deadline, rung, file, now).reach());
  }
}
