package org.replyby.model;

import java.time.Instant;
import org.replyby.deadlines.DueDate;

/**
 * A new date in place of an old one: who gave it, why, and when it was recorded; the old is kept.
 */
public record Extension(
    DueDate replaced,
    int planVersion,
    Instant plannedFrom,
    String grantedBy,
    String why,
    Instant recordedAt,
    String recordedBy) {}
