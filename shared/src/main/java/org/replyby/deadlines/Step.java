package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a date: the day it reached, with the time if one is known; what happened,
 * as a clause; and the authority for it. Day and time are in the zone of the court or office.
 */
public record Step(LocalDate day, @Nullable LocalTime time, String what, String authority) {
  /** The step as a sentence that cites its authority. */
  public String sentence() {
    var sentence = Character.toUpperCase(what.charAt(0)) + what.substring(1);
    return authority.isEmpty() ? sentence + "." : sentence + " (" + authority + ").";
  }
}
