package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a period runs from: an event, such as "service of the subpoena", and its day on the calendar
 * of the court or office. The time, in the same zone, is needed only if hours are counted.
 */
public record Trigger(String event, LocalDate date, @Nullable LocalTime time) {
  public static Trigger on(String event, LocalDate date) {
    return new Trigger(event, date, null);
  }
}
