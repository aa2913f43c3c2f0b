package org.replyby.usecases.recording;

import org.jspecify.annotations.Nullable;
import org.replyby.model.MatterId;

/**
 * The matter that a request is about: its id, and the title under which to open it if it is new.
 */
public record MatterRef(MatterId id, @Nullable String title) {}
