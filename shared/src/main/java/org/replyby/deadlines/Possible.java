package org.replyby.deadlines;

import java.time.Instant;

/**
 * A moment between the safe date and the due date: the safe date under an assumption, which {@code
 * when} says, such as "if the subpoena was served on Friday, November 20, 2026".
 */
public record Possible(Instant at, String when) {}
