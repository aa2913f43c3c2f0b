package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happens while nobody has acknowledged what a deadline's officials were told: how many steps
 * were taken, and when the next one is; null if no step is left before the due date.
 */
public record Escalation(int steps, @Nullable Instant nextAt) {}
