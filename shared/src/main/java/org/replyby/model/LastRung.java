package org.replyby.model;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last rung of the current plan that fired: its key, when it fired, and which officials were
 * told, by name. An older alert that is still waiting to be sent to one of them is no longer sent.
 * {@code escalation} is null once somebody acknowledged the rung, or if nobody has to.
 */
public record LastRung(
    String key, Instant at, List<String> officials, @Nullable Escalation escalation) {
  private static final Pattern STEP = Pattern.compile("-e[0-9]+$");

  public LastRung {
    officials = officials.stream().sorted().toList();
  }

  /** The same rung with another state of its escalation; null ends it. */
  public LastRung with(@Nullable Escalation next) {
    return new LastRung(key, at, officials, next);
  }

  /** The key of a step of its escalation, such as {@code d3-e1}. */
  public String step(int number) {
    return key + "-e" + number;
  }

  /** The number of a step of an escalation, from its key. */
  public static int stepOf(String key) {
    return Integer.parseInt(key.substring(key.lastIndexOf("-e") + 2));
  }

  /** The plan's rung for the rung of an alert, which may be a step of the rung's escalation. */
  public static String rungOf(String alertsRung) {
    return STEP.matcher(alertsRung).replaceFirst("");
  }
}
