package org.replyby.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;

/**
 * One thing to be told to one official: one row, one topic, one publish. {@code nextMoment} is when
 * the sweep has to look at it; null once its outcome is on the docket. {@code emails} is how many
 * emails its publish sends.
 */
public record Alert(
    AlertId id,
    String topicArn,
    int emails,
    DeadlineKind kind,
    Reason reason,
    Severity severity,
    DueDate dueDate,
    Demand demand,
    Instant bornAt,
    AlertState state,
    int attempts,
    @Nullable Instant nextMoment) {}
