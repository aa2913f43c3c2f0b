package org.replyby.demands;

import org.jspecify.annotations.Nullable;
import org.replyby.model.Basis;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;

/**
 * A deadline that a demand starts: what is due, and how its date is set. {@code part} names the
 * part of the demand that is due, and is null if it has one only.
 */
public record DemandDeadline(
    DeadlineId id, DeadlineKind kind, Basis basis, @Nullable String part) {}
