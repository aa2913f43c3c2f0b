package org.replyby.usecases.dispatching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.OfficialId;
import org.replyby.model.ToSend;

/**
 * Which of the rows that wait go out as one message: alerts to the same official, who belongs to
 * one city. Nothing waits for company: only rows that wait already are put together.
 */
public final class Company {
  /**
   * The most alerts in one message; a claim of them takes at most 41 of a transaction's actions.
   */
  public static final int MOST = 20;

  private Company() {}

  /**
   * Whether it may share its message. A text message has no room for a second alert, so only an
   * official with an email address gets a sum, and a try that may have gone out is repeated alone.
   * What is restricted is never put beside anything else.
   */
  public static boolean mayShare(ToSend waiting) {
    return waiting instanceof Alert alert
        && alert.emails() > 0
        && alert.attempts() == 0
        && !alert.demand().disclosure().isRestricted()
        && alert.state() instanceof AlertState.Pending;
  }

  /**
   * Whether the stream leaves it to the sweep. The daily reminders of what is late are written one
   * after the other at the same 09:00; the sweep of the next minute finds all of a city's, and
   * sends each official one message a day.
   */
  static boolean isForTheSweep(ToSend waiting) {
    return waiting instanceof Alert alert
        && ReminderPlan.isDailyReminder(alert.reason(), alert.id().rung());
  }

  /** The rows as messages, each in the place of its first row. */
  static <R> List<List<R>> of(List<R> rows, Function<R, ToSend> toSend) {
    var messages = new ArrayList<List<R>>();
    Map<OfficialId, List<R>> open = new HashMap<>();
    for (var row : rows) {
      var waiting = toSend.apply(row);
      var message = mayShare(waiting) ? open.get(waiting.official()) : null;
      if (message == null || message.size() == MOST) {
        message = new ArrayList<>();
        messages.add(message);
        if (mayShare(waiting)) {
          open.put(waiting.official(), message);
        }
      }
      message.add(row);
    }
    return messages;
  }
}
