package org.replyby.function;

import java.util.Map;
import java.util.Set;

/**
 * The input from the daily schedule, {@code {"ping": text}}. A version with a snapshot that nobody
 * calls for 14 days becomes inactive, and the next call then fails.
 */
final class Ping {
  private static final Set<String> FIELDS = Set.of("ping");

  private Ping() {}

  /** No gateway, topic or stream sends an event with this field alone. */
  static boolean isIn(Map<String, Object> event) {
    return event.keySet().equals(FIELDS);
  }
}
