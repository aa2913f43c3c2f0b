package org.replyby.model.imports;

import java.time.Instant;

/** The file that came: its version in the bucket, and when it came. */
public record TableFile(String version, Instant at) {}
