package org.replyby.model;

import java.time.Instant;

/** When something was put on record, and by whom: the subject of the token. */
public record Entered(Instant at, String by) {}
