package org.replyby.model;

import java.time.LocalDate;

/**
 * An official's absence. Through the day {@code until}, in the jurisdiction's zone, the stand-in
 * hears in their place, and the official gets nothing unless the stand-in cannot be reached.
 */
public record Leave(LocalDate until, OfficialId standIn) {
  /** Whether the official is away on this day. */
  public boolean isOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
