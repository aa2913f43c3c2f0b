package org.replyby.demands;

import org.replyby.model.Basis;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;

/** A deadline that a demand starts: what is due, and how its date is set. */
public record DemandDeadline(DeadlineId id, DeadlineKind kind, Basis basis) {}
