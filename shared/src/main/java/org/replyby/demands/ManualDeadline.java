package org.replyby.demands;

import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;

/**
 * A deadline that no law lets the program compute: a person has to enter its date, under this id.
 * {@code why} is a sentence.
 */
public record ManualDeadline(DeadlineId id, DeadlineKind kind, String why) {}
