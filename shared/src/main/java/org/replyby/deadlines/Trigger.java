package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a period runs from: an event, such as "service of the subpoena", and its day of the court's
 * or office's calendar. The time, of the same zone, is needed only where hours are counted.
 */
public record Trigger(String event, LocalDate date, @Nullable LocalTime time) {
  public static Trigger on(String event, LocalDate date) {
    return new Trigger(event, date, null);
  }
}
