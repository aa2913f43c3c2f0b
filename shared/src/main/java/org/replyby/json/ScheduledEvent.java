package org.replyby.json;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The input from the schedule: {@code {"scheduledTime": instant, "executionId": text}}. */
public final class ScheduledEvent {
  private ScheduledEvent() {}

  /**
   * Refuses any other event, so that a function wired to the wrong source does not seem to work.
   */
  public static void check(Map<String, Object> event) {
    if (!(event.get("scheduledTime") instanceof String time)) {
      throw new IllegalArgumentException("the event has no scheduledTime");
    }
    try {
      Instant.parse(time);
    } catch (DateTimeParseException notATime) {
      throw new IllegalArgumentException("the event's scheduledTime is no instant", notATime);
    }
  }
}
