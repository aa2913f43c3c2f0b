package org.replyby.deadlines;

import java.time.Instant;

/**
 * A moment between the safe date and the due date that can be the last one. {@code when} says under
 * which assumption, such as "if the day of service was Friday, November 20, 2026".
 */
public record Possible(Instant at, String when) {}
