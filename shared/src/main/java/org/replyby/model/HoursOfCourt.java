package org.replyby.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Court;
import org.replyby.deadlines.CourtHours;
import org.replyby.deadlines.Hour;

/**
 * When a court's day ends, as a jurisdiction found out: for electronic filing, and at the clerk's
 * counter, in the court's zone. {@code source} is the local rule or the page that says so.
 */
public record HoursOfCourt(
    Court court, @Nullable LocalTime filedBy, @Nullable LocalTime counterCloses, String source) {
  public HoursOfCourt {
    if (filedBy == null && counterCloses == null) {
      throw new IllegalArgumentException("hours of a court need an hour");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("hours of a court have a source");
    }
  }

  CourtHours hours() {
    return new CourtHours(
        filedBy == null ? null : Hour.filedBy(filedBy, source),
        counterCloses == null ? null : Hour.counter(counterCloses, source));
  }
}
