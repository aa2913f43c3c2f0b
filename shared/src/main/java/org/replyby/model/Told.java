package org.replyby.model;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rung of the current plan that a deadline's officials were told of last, when, and which
 * officials, by name: an older alert that still waits for one of them is not sent any more. {@code
 * escalation} is null once somebody acknowledged it, and where nobody has to.
 */
public record Told(
    String rung, Instant at, List<String> officials, @Nullable Escalation escalation) {
  private static final Pattern STEP = Pattern.compile("-e[0-9]+$");

  public Told {
    officials = officials.stream().sorted().toList();
  }

  /** The same, with another state of its escalation; null ends it. */
  public Told with(@Nullable Escalation next) {
    return new Told(rung, at, officials, next);
  }

  /** The key of a step of its escalation, such as {@code d3-e1}. */
  public String step(int number) {
    return rung + "-e" + number;
  }

  /** The rung that an alert's rung is, or of whose escalation it is a step. */
  public static String rungOf(String alertsRung) {
    return STEP.matcher(alertsRung).replaceFirst("");
  }
}
