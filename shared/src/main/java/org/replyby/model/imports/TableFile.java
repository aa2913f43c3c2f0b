package org.replyby.model.imports;

import java.time.Instant;

/** The file that came, and when it came. */
public record TableFile(SentTable sent, Instant at) {}
