package org.replyby.model;

import java.time.Instant;

/**
 * What happens while nobody has acknowledged what a deadline's officials were told: how many steps
 * were taken, and when the next one is.
 */
public record Escalation(int steps, Instant nextAt) {}
