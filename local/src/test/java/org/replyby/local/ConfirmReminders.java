package org.replyby.local;

import java.util.List;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Write;

/** The reminders to confirm a date. */
final class ConfirmReminders {
  private ConfirmReminders() {}

  /** Ends those of a city, so that a test sees the other alerts only. */
  static void end(DynamoDocket docket, String city) {
    for (var deadline : docket.deadlines(new JurisdictionId(city))) {
      if (deadline.plan().confirmAt() != null) {
        docket.commit(
            List.of(new Write.ChangedDeadline(deadline, deadline.afterConfirmReminder())));
      }
    }
  }
}
