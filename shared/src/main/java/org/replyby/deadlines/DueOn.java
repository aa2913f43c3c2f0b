package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date as a demand states it: a fixed date, with a time only if the demand gives one, and with
 * that time's zone only if the demand gives one.
 */
public record DueOn(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
  public DueOn {
    if (time == null && zone != null) {
      throw new IllegalArgumentException("a zone belongs to a time");
    }
  }
}
