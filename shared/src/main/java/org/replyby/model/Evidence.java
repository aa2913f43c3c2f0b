package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * What shows that a reply went out: what was sent, how, and the reference by which it can be found
 * again, such as a tracking number. Each is null if it was not recorded.
 */
public record Evidence(@Nullable String sent, @Nullable String how, @Nullable String reference) {}
