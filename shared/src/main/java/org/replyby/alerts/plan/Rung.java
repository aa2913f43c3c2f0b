package org.replyby.alerts.plan;

import java.time.Instant;
import org.replyby.model.Reason;

/**
 * A moment of a reminder plan. The key names it within its plan: {@code d7} is seven days before
 * the safe date, {@code d0-noon} is noon of that date, {@code s2} is the second day after it while
 * the due date is ahead, and {@code late2} is the second day after the due date. {@code passed1}
 * says once that a right's last day passed, {@code review1} that a review is overdue, {@code
 * again1} that a standing duty lasts, {@code owed-due} and {@code owed1} that somebody else owes
 * the city an answer. {@code confirm} reminds attorneys to confirm the date. {@code received},
 * {@code issued}, {@code extended}, {@code recalculated}, {@code corrected-4}, {@code voided},
 * {@code closed}, {@code reopened}, {@code waits-4}, {@code open-1}, {@code known-5} and {@code
 * taken-back-6} are told at once, and {@code set} by the next sweep.
 */
public record Rung(String key, Instant at, Reason reason) {
  static final String SET = "set";

  boolean isToldBySweep() {
    return key.equals(SET);
  }
}
