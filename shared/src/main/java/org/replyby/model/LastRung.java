package org.replyby.model;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last rung of the current plan that fired: its key, when it fired, and which officials were
 * told, by name. An older alert that still waits for one of them is not sent any more. {@code
 * escalation} is null once somebody acknowledged it, and where nobody has to.
 */
public record LastRung(
    String key, Instant at, List<String> officials, @Nullable Escalation escalation) {
  private static final Pattern STEP = Pattern.compile("-e[0-9]+$");

  public LastRung {
    officials = officials.stream().sorted().toList();
  }

  /** The same, with another state of its escalation; null ends it. */
  public LastRung with(@Nullable Escalation next) {
    return new LastRung(key, at, officials, next);
  }

  /** The key of a step of its escalation, such as {@code d3-e1}. */
  public String step(int number) {
    return key + "-e" + number;
  }

  /** The rung that an alert's rung is, or of whose escalation it is a step. */
  public static String rungOf(String alertsRung) {
    return STEP.matcher(alertsRung).replaceFirst("");
  }
}
