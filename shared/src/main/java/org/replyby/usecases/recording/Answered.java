package org.replyby.usecases.recording;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was answered before it was put on record: the day in the city on which the reply
 * went out, and what is known of it: how it went out, a reference such as a tracking number, and
 * what was sent.
 */
public record Answered(
    LocalDate on, @Nullable String how, @Nullable String reference, @Nullable String sent) {}
